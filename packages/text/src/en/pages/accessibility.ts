import { type StaticPage, definitions, list, paragraph } from "../../static-page.ts";

export const accessibility: StaticPage = {
  title: "Accessibility statement",
  description: "How accessible Tekojen tori is, which shortcomings we know of and how to give feedback.",
  lead:
    "This statement concerns the web service Tekojen tori. We want everyone to be able to use it. Here we say how " +
    "far we have come, what is missing and whom to tell about barriers.",
  sections: [
    {
      id: "status",
      heading: "How accessible the service is now",
      blocks: [
        paragraph(
          "Under the Finnish ",
          {
            text: "Act on the Provision of Digital Services (306/2019)",
            href: "https://www.finlex.fi/en/legislation/translations/2019/eng/306",
          },
          ", a web service must meet the level A and AA criteria of WCAG 2.1. Our own aim is level AA of the newer ",
          "WCAG 2.2.",
        ),
        paragraph(
          "The service is partially compliant with the requirements of the Act. The shortcomings that we know of are ",
          "in the next section.",
        ),
      ],
    },
    {
      id: "shortcomings",
      heading: "Content that is not accessible",
      blocks: [
        paragraph("This content does not meet the requirements:"),
        list([
          "The language of source names. The list of sources of a story may contain names in a language other than ",
          "that of the story. The language is not marked, so a screen reader may pronounce them wrongly (WCAG 3.1.2, ",
          "Language of Parts). Our data does not tell the language of a source. There is no schedule for fixing ",
          "this yet.",
        ]),
        paragraph("This content is outside the scope of the Act:"),
        list([
          "Other people’s pages. The stories link to sources, such as websites and documents, that others maintain. ",
          "We cannot affect how accessible they are.",
        ]),
        paragraph(
          "The service has no videos, sound recordings or attached files. We have not claimed a disproportionate ",
          "burden for any content.",
        ),
      ],
    },
    {
      id: "assessment",
      heading: "How accessibility was assessed",
      blocks: [
        paragraph("We assessed the service ourselves on 24 November 2026. This is what we did:"),
        list(
          [
            "We checked the pages with automated axe tests (WCAG 2.2, levels A and AA) in the light and the dark theme ",
            "and in a narrow and a wide window. These tests are part of every test run of the service.",
          ],
          ["We searched, narrowed the results and read stories with the keyboard alone."],
          ["We tried the same with JavaScript off."],
        ),
        paragraph(
          "Automated tests find only some of the barriers. No outside expert has assessed the service, and it has not ",
          "yet been tried together with people who use assistive technology. There may be shortcomings that we do ",
          "not know of.",
        ),
      ],
    },
    {
      id: "feedback",
      heading: "Give feedback on accessibility",
      blocks: [
        paragraph(
          "Write to us if you meet a barrier or need some content in another, accessible form. Give the address of ",
          "the page and say what you were trying to do. We answer within 14 days.",
        ),
        definitions(
          ["Who receives the feedback", { setting: "operatorName" }],
          ["E-mail", { setting: "accessibilityEmail" }],
        ),
      ],
    },
    {
      id: "supervision",
      heading: "Supervision of accessibility",
      blocks: [
        paragraph(
          "Please give your feedback to us first. If you are not satisfied with our answer, or get none within 14 ",
          "days, you can notify the Finnish Transport and Communications Agency Traficom, which has supervised ",
          "accessibility since 1 January 2025. The supervisor’s website tells how to make a notification and how it ",
          "is handled.",
        ),
        definitions(
          [
            "Supervisory authority",
            "Finnish Transport and Communications Agency Traficom, Digital Accessibility Supervision Unit",
          ],
          ["Website", { text: "webaccessibility.fi", href: "https://www.webaccessibility.fi" }],
          ["E-mail", { text: "saavutettavuus@traficom.fi", href: "mailto:saavutettavuus@traficom.fi" }],
          ["Telephone (switchboard)", { text: "+358 29 534 5000", href: "tel:+358295345000" }],
          ["Postal address", "PO Box 320, FI-00059 TRAFICOM, Finland"],
        ),
      ],
    },
    {
      id: "statement",
      heading: "About this statement",
      blocks: [
        paragraph(
          "The statement was drawn up on 24 November 2026 and concerns the first version of the service. We review it ",
          "when the service changes and at least once a year.",
        ),
      ],
    },
  ],
  updated: "2026-11-24",
};
