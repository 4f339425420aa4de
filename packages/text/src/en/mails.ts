import { reportMails } from "./report-mails.ts";
import { adaptationMails } from "./adaptation-mails.ts";
import { adoptionMails } from "./adoption-mails.ts";
import { curationMails } from "./curation-mails.ts";
import { noticeMails } from "./notice-mails.ts";
import { workplaceMails } from "./workplace-mails.ts";
import type { mails as fi } from "../fi/mails.ts";

export const mails: typeof fi = {
  footer:
    "Tekojen tori sends this message because your address was used in the service. You cannot reply to it.",
  code: {
    subject: (code: string) => `Sign-in code ${code}`,
    paragraphs: ["Type this code on the sign-in page:"],
    closing: [
      "The code works for ten minutes, and only once.",
      "If you did not ask for a code, you do not need to do anything. Do not give the code to anyone: we never ask for it.",
    ],
  },
  notices: noticeMails,
  workplaces: workplaceMails,
  curation: curationMails,
  reports: reportMails,
  adoptions: adoptionMails,
  adaptations: adaptationMails,
  stillValid: (titles) => ({
    subject: titles.length === 1 ? "Does your story still hold?" : "Do your stories still hold?",
    paragraphs: [
      titles.length === 1
        ? "A year has passed since this story was published or last confirmed:"
        : "A year has passed since these stories were published or last confirmed:",
      ...titles,
      "If the story still holds, you can confirm it on your desk. If something has changed, you can update the story or mark it as out of date.",
    ],
    link: "Open your desk",
  }),
  review: {
    open: "Open your desk",
    openQueue: "Read and decide",
    waiting: {
      first: ({ title, workplace }) => ({
        subject: `A new workplace's story is waiting: ${title}`,
        paragraphs: [`The workplace ${workplace} has sent in its first story: ${title}.`],
      }),
      claim: ({ title, workplace }) => ({
        subject: `A workplace claims a story: ${title}`,
        paragraphs: [`The workplace ${workplace} would like to make an editorial story its own: ${title}.`],
      }),
    },
    claim: {
      publish: {
        subject: "The story is now your workplace's",
        lead: "A moderator has published the version that you sent in. The story is now your own, and you can edit it freely. The sources stayed with it.",
      },
      return: {
        subject: "The story has been returned for changes",
        lead: "A moderator has read the story that you claim and returned it for changes. The message to you:",
      },
      comment: {
        subject: "A moderator has commented on the story",
        lead: "A moderator has read the story that you claim and writes:",
      },
      decline: {
        subject: "The story stays with the editors",
        lead: "A moderator did not hand the story over to your workplace. The editors' story can be read as before. The reasons:",
      },
    },
    publish: {
      subject: "Your story is published",
      lead: "A moderator has read your workplace's first story and published it. From now on your stories are published at once.",
    },
    return: {
      subject: "Your story has been returned for changes",
      lead: "A moderator has read your workplace's first story and returned it for changes. The message to you:",
    },
    comment: {
      subject: "A moderator has commented on your story",
      lead: "A moderator has read your workplace's first story and writes:",
    },
  },
};
