import { type StaticPage, definitions, list, paragraph } from "../../static-page.ts";

export const about: StaticPage = {
  title: "About this service",
  description:
    "What Tekojen tori is, who runs it, where the stories come from and how you are allowed to use them.",
  lead:
    "Tekojen tori, “the market square of deeds”, holds stories of how work has been developed in Finnish " +
    "municipalities and wellbeing services counties. Search them, judge whether one fits your workplace, and make " +
    "it your own.",
  sections: [
    {
      id: "why",
      heading: "Why this service exists",
      blocks: [
        paragraph(
          "Good practices have been collected before. Such collections seldom fail because nobody writes. They fail ",
          "because nobody puts the ideas to use: the background is missing, only successes are told, the effort is not ",
          "mentioned and nobody answers questions.",
        ),
        paragraph(
          "What matters most to us is reuse. A good story is one that gets another workplace started.",
        ),
        paragraph(
          "That is why we also say what did not work, when that is known. Where the results, the effort or the cost ",
          "are not known, we say so.",
        ),
      ],
    },
    {
      id: "operator",
      heading: "Who runs the service",
      blocks: [
        paragraph(
          "The operator is responsible for the service and its editors. The source code is open, so several ",
          "operators can run the same software. About this one:",
        ),
        definitions(["Operator", { setting: "operatorName" }], ["E-mail", { setting: "contactEmail" }]),
      ],
    },
    {
      id: "stories",
      heading: "Where the stories come from",
      blocks: [
        paragraph(
          "Workplaces write their stories themselves. In addition, the editors put stories together from public ",
          "sources, such as the websites of municipalities, project reports and news. The editors' stories name their ",
          "sources and are marked as compiled by the editors.",
        ),
        paragraph(
          "The organisations have not checked the editors' stories. Some rest on a single source, and things may have ",
          "changed since the source was written. A workplace of the organisation can take over the story. Most stories are in Finnish, some in Swedish or English. We have not ",
          "translated them into other languages.",
        ),
      ],
    },
    {
      id: "practices",
      heading: "The practices and the 2021 assessment",
      blocks: [
        paragraph(
          "The stories are sorted into 14 practices. These come from a Finnish publication, Kunta-alan työn ",
          "murroksen kuvaus 12: Kehittyvä ja innovatiivinen kuntatyö (13 May 2021).",
        ),
        paragraph(
          "The page of a practice shows how common and how significant experts thought it was in 2021. The figures ",
          "are an expert assessment. They do not show what share of municipalities works this way. Judging by the ",
          "figures, about 27 experts answered, but the source does not give the number.",
        ),
      ],
    },
    {
      id: "now-and-later",
      heading: "What you can do here now",
      blocks: [
        list(
          [
            { text: "Search the stories", page: "search" },
            " in your own words and narrow the results, for example by sector, region or organisation.",
          ],
          ["Read and print a story, share its address or copy a ready-made reference to it."],
          ["See what else the same organisation has done and what else there is on the same subject."],
          [
            "Follow new stories in the ",
            { text: "Atom feed", page: "feed" },
            " or fetch the data through the ",
            { text: "open API", page: "api" },
            ".",
          ],
        ),
        paragraph(
          "The service is free of charge, and you can read stories without signing in. When you sign in with your ",
          "work e-mail, you can write stories in your workplace's name. A moderator reads a workplace's first story ",
          "before it is published. After that the workplace publishes by itself. An editor of the workplace can also ",
          "record which of the others' stories you have adopted.",
        ),
      ],
    },
    {
      id: "using",
      heading: "How to use a story",
      blocks: [
        paragraph(
          "Adapt the idea to suit your own workplace. You may also copy, change and share the texts, as long as you ",
          "name the source and say what you changed. The ",
          { text: "terms of use", page: "terms" },
          " tell you more.",
        ),
      ],
    },
    {
      id: "errors",
      heading: "If you find an error",
      blocks: [
        paragraph(
          "On the page of every story you can tell us if it contains an error or something out of date. You do not ",
          "need to sign in. The message goes to the workplace or to the editors. You can write to us about other errors:",
        ),
        definitions(["E-mail", { setting: "contactEmail" }]),
      ],
    },
  ],
  updated: "2026-11-24",
};
