import type { reportMails as fi } from "../fi/report-mails.ts";

const kinds = {
  illegal: "illegal content",
  personal_data: "personal data or privacy",
  copyright: "copyright",
  misleading: "misleading content",
  advertising: "advertising",
  offensive: "offensive content",
  other: "another reason",
};

const reasons = {
  illegal: "The content is against the law.",
  personal_data: "The content contains personal data, or violates somebody's privacy.",
  copyright: "The content infringes copyright.",
  misleading: "The content is misleading.",
  advertising: "The content is advertising.",
  offensive: "The content is offensive.",
  terms: "The content is otherwise against the terms of use.",
  within_rules: "The content is within the rules.",
  corrected: "The content has been corrected.",
  unfounded: "There were no grounds for the report.",
};

type Decided = Parameters<typeof fi.reporterTold>[0];

const outcome = ({ title, stage, decision }: Decided) => {
  if (stage === "revision") return `A moderator has made the story “${title}” readable again.`;
  const hidden = decision === "hide";
  if (stage === "appeal")
    return hidden
      ? `Another moderator has looked at the appeal about the story “${title}”. The story is hidden from readers.`
      : `Another moderator has looked at the appeal about the story “${title}”. The story can be read.`;
  return hidden
    ? `A moderator has hidden the story “${title}” from readers.`
    : `A moderator has read the story “${title}”, and it stays readable.`;
};

const statement = (told: Decided) => [
  outcome(told),
  `Reason: ${reasons[told.reason]}`,
  told.words,
  "The decision was made by a person, not by a program.",
];

const final = "The decision was made after an appeal and cannot be appealed any further here.";

export const reportMails: typeof fi = {
  received: (title, kind) => ({
    subject: `A report of the story ${title}`,
    paragraphs: [
      `The story “${title}” has been reported: ${kinds[kind]}. Read the report and decide what to do.`,
    ],
    link: "Open the reports",
  }),
  confirmed: (title, receipt) => ({
    subject: `Your report has been received: ${title}`,
    paragraphs: [
      `Thank you for your report of the story “${title}”. A moderator will read it, and you will get the decision at this address.`,
      `Your tracking code is ${receipt}. With it you can see the status of your report. Please keep the code.`,
    ],
    link: "See the status of your report",
  }),
  appealed: (title) => ({
    subject: `An appeal is waiting: ${title}`,
    paragraphs: [
      `A decision about the story “${title}” has been appealed. The appeal is decided by a moderator other than the one who made the decision.`,
    ],
    link: "Open the reports",
  }),
  reporterTold: (told) => ({
    subject: `The decision on your report: ${told.title}`,
    paragraphs: [
      ...statement(told),
      ...(told.stage === "appeal" ? [final] : []),
      ...(told.stage !== "appeal" && told.decision === "keep"
        ? [
            "If you disagree, you can appeal within six months. Another moderator then looks at the matter again. You need your tracking code for it.",
          ]
        : []),
    ],
    link: "Open your report",
  }),
  workplaceTold: (told) => ({
    subject:
      told.decision === "hide"
        ? `Your story has been hidden: ${told.title}`
        : `The decision on your story: ${told.title}`,
    paragraphs: [
      ...statement(told),
      ...(told.stage === "appeal" ? [final] : []),
      ...(told.stage !== "appeal" && told.decision === "hide"
        ? [
            "If you disagree, you can appeal within six months. Another moderator then looks at the matter again. An editor of the workplace appeals on their desk.",
          ]
        : []),
    ],
    link: "Open the desk",
  }),
};
