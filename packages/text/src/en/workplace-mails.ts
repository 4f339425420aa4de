import type { workplaceMails as fi } from "../fi/workplace-mails.ts";

export const workplaceMails: typeof fi = {
  asked: ({ who, workplace, message }) => ({
    subject: `${who} would like to join the workplace ${workplace}`,
    paragraphs: [
      `${who} has asked to join the workplace ${workplace}.`,
      ...(message === "" ? [] : [`Message: ${message}`]),
      "You can accept or refuse the request on the workplace's page.",
    ],
    link: "Open the workplace's page",
  }),
  accepted: (workplace) => ({
    subject: `You are now a member of the workplace ${workplace}`,
    paragraphs: [
      `Your request to join the workplace ${workplace} has been accepted. You can now write its stories.`,
    ],
    link: "Open the workplace's page",
  }),
  refused: (workplace) => ({
    subject: `Your request to join the workplace ${workplace} was not accepted`,
    paragraphs: [
      `An editor of the workplace ${workplace} did not accept your request.`,
      "If you think that this is a mistake, you can ask at the workplace. You can also join another one.",
    ],
    link: "Find another workplace",
  }),
  invited: ({ who, workplace, organisation }) => ({
    subject: `An invitation to the workplace ${workplace}`,
    paragraphs: [
      `${who} invites you to write stories of development work for the workplace ${workplace} (${organisation}).`,
      "Sign in with this e-mail address and accept the invitation. It is valid for 14 days.",
    ],
    link: "Sign in and see the invitation",
  }),
  removed: (workplace) => ({
    subject: `You are no longer a member of the workplace ${workplace}`,
    paragraphs: [
      `An editor has removed you from the workplace ${workplace}. Your other data on the square stays as it is.`,
    ],
    link: "Open your account",
  }),
  waiting: (workplace, organisation) => ({
    subject: `A new workplace is waiting: ${workplace}`,
    paragraphs: [`${workplace} (${organisation}) is waiting for a moderator's approval.`],
    link: "Open the waiting workplaces",
  }),
  approved: (workplace) => ({
    subject: `${workplace} has been approved`,
    paragraphs: [
      `The workplace ${workplace} that you founded is now on the square. You can invite colleagues and publish stories.`,
    ],
    link: "Open the workplace's page",
  }),
  declined: (workplace, reason) => ({
    subject: `The workplace ${workplace} was not approved`,
    paragraphs: [
      `A moderator did not approve the workplace ${workplace} that you founded.`,
      `Reason: ${reason}`,
      "You can join another workplace, or found a new one that takes the reason into account.",
    ],
    link: "Join or found a workplace",
  }),
  merged: (from, to, mustConfirm) => ({
    subject: `${from} has been merged into the workplace ${to}`,
    paragraphs: [
      `${from} and ${to} are the same workplace, so a moderator merged them.`,
      mustConfirm
        ? `An editor of ${to} has yet to accept your membership.`
        : `Your membership continues in ${to}. You do not need to do anything.`,
    ],
    link: "Open the workplace's page",
  }),
};
