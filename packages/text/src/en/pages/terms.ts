import { type StaticPage, definitions, list, paragraph } from "../../static-page.ts";

export const terms: StaticPage = {
  title: "Terms of use",
  description:
    "How the texts, the data and the program code of Tekojen tori may be used, and who is responsible for the content.",
  lead:
    "You may copy, change and share the content of Tekojen tori, also commercially. Name the source, and check the " +
    "facts before you build on them.",
  sections: [
    {
      id: "licences",
      heading: "Licences",
      blocks: [
        definitions(
          [
            "Texts",
            "The stories and the other texts of the service: ",
            {
              text: "Creative Commons Attribution 4.0 (CC BY 4.0)",
              href: "https://creativecommons.org/licenses/by/4.0/deed.en",
            },
            ".",
          ],
          [
            "Metadata",
            "A story’s organisation, sector, practices, tags, status and years: ",
            {
              text: "CC0 1.0",
              href: "https://creativecommons.org/publicdomain/zero/1.0/deed.en",
            },
            ". You may use them without any conditions.",
          ],
          [
            "Program code",
            { text: "EUPL-1.2", href: "https://eur-lex.europa.eu/eli/dec_impl/2017/863/oj" },
            ", the European Union Public Licence.",
          ],
        ),
        paragraph(
          "The licences do not cover the pages and documents that the stories link to, nor the emblems of ",
          "organisations. The descriptions of the practices and the 2021 figures come from the Finnish ",
          "publication Kunta-alan työn murroksen kuvaus 12. Name it as the source if you use them.",
        ),
      ],
    },
    {
      id: "attribution",
      heading: "How to name the source",
      blocks: [
        paragraph("When you publish a story or a part of one, give these:"),
        list(
          ["the title of the story, the organisation, and the workplace if it is named"],
          ["the name of this service and the address of the story"],
          ["the licence, and whether you changed the text"],
        ),
        paragraph(
          "The page of a story has a ready-made reference to copy. Do not give the impression that the editors or the ",
          "organisation in the story recommend your solution. If you use only the idea of a story, the licence asks ",
          "nothing of you, but a mention helps others to find where it came from.",
        ),
      ],
    },
    {
      id: "automated-use",
      heading: "Fetching content by program",
      blocks: [
        paragraph(
          "You may also fetch the content by program. You need no permission or account. The easiest way is the ",
          { text: "open API", page: "api" },
          ", whose machine-readable description is at ",
          { text: "/api/openapi.json", href: "/api/openapi.json" },
          ". You can follow new stories in the ",
          { text: "Atom feed", page: "feed" },
          ".",
        ),
        paragraph(
          "The only restriction is the rate limit. If too many requests come from one network, the server answers ",
          "with status code 429. Wait a moment then, and go on more slowly.",
        ),
      ],
    },
    {
      id: "content",
      heading: "Who is responsible for the content",
      blocks: [
        paragraph(
          "A workplace is responsible for the stories that it has published, and the editors for those that they have compiled from public sources. The organisations that the editors' ",
          "stories are about have not checked them. There may be gaps, and some facts may be out of date. Check what ",
          "is important against the sources, or with the organisation itself, before you put an idea to use.",
        ),
        paragraph("The stories are neither official guidance nor legal advice."),
      ],
    },
    {
      id: "corrections",
      heading: "Errors and requests for removal",
      blocks: [
        paragraph(
          "Write to us if a story contains an error or infringes your rights. Give the address of the story and your ",
          "reasons. We look into the matter and correct the text, or remove it if there are grounds for that.",
        ),
        definitions(["E-mail", { setting: "contactEmail" }]),
      ],
    },
    {
      id: "warranty",
      heading: "No warranty",
      blocks: [
        paragraph(
          "The service is free of charge and is offered as it is. We cannot promise that it works without breaks or ",
          "faults. The operator is not liable for damage that comes from using the service or its data, unless ",
          "mandatory law says otherwise.",
        ),
      ],
    },
    {
      id: "changes",
      heading: "Changes and applicable law",
      blocks: [
        paragraph(
          "We change these terms when the service changes and give the date on this page. A change does not take away ",
          "a licence that you already have. The law of Finland applies to these terms. How we handle personal data ",
          "is explained in the ",
          { text: "privacy notice", page: "privacy" },
          ".",
        ),
      ],
    },
  ],
  updated: "2026-11-24",
};
