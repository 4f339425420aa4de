import { type StaticPage, definitions, list, paragraph } from "../../static-page.ts";

export const privacy: StaticPage = {
  title: "Privacy notice",
  description: "What personal data Tekojen tori processes, why and for how long, and what rights you have.",
  lead:
    "You can read Tekojen tori without signing in. Cookies are used for signing in only, and visitors are not tracked. " +
    "The server’s technical log does keep your IP address, which is personal data.",
  sections: [
    {
      id: "controller",
      heading: "Controller",
      blocks: [
        paragraph(
          "The controller is the operator of the service. The same address reaches the operator’s data protection ",
          "officer, if there is one.",
        ),
        definitions(["Operator", { setting: "operatorName" }], ["E-mail", { setting: "contactEmail" }]),
      ],
    },
    {
      id: "data",
      heading: "What data we process and why",
      blocks: [
        definitions(
          [
            "Server log",
            "For each request: an id, the IP address, the time, the path of the page and the status code of the answer, ",
            "but not your search words. The log is for running the service and looking into faults and misuse.",
          ],
          [
            "Rate limit",
            "The server counts requests by network, a minute at a time, so that nobody can block the service. It therefore ",
            "holds your IP address (only the network part of an IPv6 address) in memory.",
          ],
          [
            "Messages to us",
            "If you send us e-mail, we process your name, address and message in order to answer.",
          ],
          [
            "Messages about a story",
            "When you tell what is wrong in a story, its workplace and the moderators read the message. They do not see your address.",
          ],
          [
            "Details of those who sign in",
            "If you sign in, we process your e-mail address, name, language, workplaces and role, and which browser you are signed in with. What you do is noted in a log, where you are an id only. Members of your workplace and moderators see your name. Only you see the stories that you have saved on your list.",
          ],
        ),
        paragraph(
          "We count the words of searches that find nothing for a year, without any trace of who searched. We do not use the log to follow what anyone reads. We do no profiling and make no automated ",
          "decisions. You need not give any data, but without an IP address the server cannot send you a page.",
        ),
      ],
    },
    {
      id: "legal-basis",
      heading: "Legal basis",
      blocks: [
        paragraph(
          "The basis is legitimate interest: keeping the service working and secure and answering messages (GDPR Article ",
          "6(1)(f)). If the operator is a public authority, it is a task carried out in the public interest (Article ",
          "6(1)(e) and section 4 of the Finnish Data Protection Act). We answer accessibility feedback because the Act ",
          "on the Provision of Digital Services requires it (Article 6(1)(c)).",
        ),
      ],
    },
    {
      id: "browser",
      heading: "What is kept in your browser",
      blocks: [
        paragraph(
          "Readers get no cookies. When you sign in, your browser gets three cookies by which the service knows you: tori.session, tori.identity and tori.here. They go when you sign out. If you choose the light or the dark theme, your choice is kept in your browser’s ",
          "localStorage (tori-theme). So that a list opens where you left it, your place on each page is kept in ",
          "sessionStorage (react-router-scroll-positions) until you close the tab. Neither is sent to the server, and you can remove both in your browser’s settings.",
        ),
        paragraph(
          "When you write a story on a device that only you use, your browser keeps the text that the service has not ",
          "saved yet in localStorage (names beginning with tori.draft). It goes when the service has saved it, or when ",
          "you sign out. On a shared device nothing is kept.",
        ),
        paragraph(
          "The pages carry nothing from third parties, no visitor statistics and no web fonts. Your search words are ",
          "in the address of the page, so they stay in your browser’s history. Remember this on a shared computer.",
        ),
      ],
    },
    {
      id: "retention",
      heading: "How long data is kept",
      blocks: [
        list(
          [
            "Details of those who sign in: until you erase them on the page of your account. Sessions: 14 days at most. Mails from us: the contents are erased once a mail has gone out.",
          ],
          [
            "The log: at most 30 days. The operator decides the time and may shorten it. Lines needed to look into misuse ",
            "are kept until the matter is settled.",
          ],
          ["Rate limit data: in memory only, until newer addresses replace it or the server restarts."],
          [
            "Messages: until the matter is settled, unless the law requires longer. The operator decides the time.",
          ],
          [
            "Messages about a story: 90 days from their handling, a year at most. The address: until the handling.",
          ],
        ),
      ],
    },
    {
      id: "recipients",
      heading: "Who receives the data",
      blocks: [
        paragraph(
          "The operator and its hosting provider, if it uses one. We do not sell the data or pass it on unless the law ",
          "requires it. The service itself transfers no data outside the EU or the EEA. The operator chooses where ",
          "the server is; ask about it at the address above.",
        ),
      ],
    },
    {
      id: "stories",
      heading: "Personal data in the stories",
      blocks: [
        paragraph(
          "The stories name no private persons. Write to us if you find personal data that does not belong there. ",
          "The pages that serve as sources have privacy notices of their own.",
        ),
      ],
    },
    {
      id: "rights",
      heading: "Your rights",
      blocks: [
        paragraph(
          "You can ask to see your data, to have it corrected or erased, or to have its processing restricted. You ",
          "can also object to the processing. Write to the controller; we answer within a month. The log holds no names, so ",
          "we need the IP address and the time to find your data.",
        ),
      ],
    },
    {
      id: "supervision",
      heading: "Supervisory authority",
      blocks: [
        paragraph(
          "If you think your data has been processed wrongly, you can complain to the Data Protection Ombudsman.",
        ),
        definitions(
          ["Authority", "Office of the Data Protection Ombudsman"],
          ["Website", { text: "tietosuoja.fi/en", href: "https://tietosuoja.fi/en" }],
          ["E-mail", { text: "tietosuoja@om.fi", href: "mailto:tietosuoja@om.fi" }],
          ["Telephone (switchboard)", { text: "+358 29 566 6700", href: "tel:+358295666700" }],
          ["Postal address", "PO Box 800, FI-00531 Helsinki, Finland"],
        ),
      ],
    },
  ],
  updated: "2026-11-24",
};
