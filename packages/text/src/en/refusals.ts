import { shownRefusals } from "./shown-refusals.ts";
import { fileRefusals } from "./file-refusals.ts";
import { reportRefusals } from "./report-refusals.ts";
import { adoptionRefusals } from "./adoption-refusals.ts";
import { claimRefusals } from "./claim-refusals.ts";
import { curationRefusals } from "./curation-refusals.ts";
import type { refusals as fi } from "../fi/refusals.ts";

export const refusals: typeof fi = {
  method_not_allowed: {
    title: "That cannot be done here",
    detail: "This address does not accept such a request.",
  },
  too_large: {
    title: "Too much at once",
    detail: "Shorten the text and try again.",
  },
  unsupported_media_type: {
    title: "Unknown file format",
    detail: "The service cannot read this file format.",
  },
  signed_out: {
    title: "Sign in",
    detail: "You are not signed in, or your session has ended. Sign in and go on where you left off.",
  },
  blocked: shownRefusals.blocked,
  forbidden: shownRefusals.forbidden,
  wrong_origin: {
    title: "The request came from elsewhere",
    detail: "You can save only on the square's own pages. Open the page again from the square's address.",
  },
  conflict: {
    title: "This cannot be done just now",
    detail: "Things have changed. Reload the page to see how they are now.",
  },
  stale: {
    title: "Somebody else saved first",
    detail: "This part has changed since you opened it. Both texts are kept: choose which one stays.",
  },
  key_reused: {
    title: "The request has already been used",
    detail: "The same request was sent before with other contents. Reload the page and try again.",
  },
  code_wrong: {
    title: "The code is not right",
    detail: "Check the code in the message. If you asked for several codes, only the newest one works.",
  },
  code_expired: {
    title: "The code has expired",
    detail: "A code works for ten minutes. Ask for a new one.",
  },
  code_spent: {
    title: "The code has been tried too many times",
    detail: "This code no longer works. Ask for a new one.",
  },
  too_many_codes: {
    title: "Too many tries",
    detail:
      "Many codes have been requested for this address or from this network in a short time. Wait an hour and try again.",
  },
  needs_https: {
    title: "Signing in needs a secure connection",
    detail:
      "This site is used without a secure connection (https), so signing in is switched off. Please tell the administrators.",
  },
  adminCannotLeave: "An admin cannot erase their data until somebody else has been given the role.",
  blockSelf: "You cannot block yourself.",
  blockAdmin: "An admin cannot be blocked.",
  workplaces: {
    noOrganisation: "Choose an organisation from the list.",
    organisationEnded: "The organisation no longer exists. Choose the one that continues its work.",
    nameForm: "Write a name that has at least two letters or digits.",
    nameTaken: (name) => `The organisation already has the workplace ${name}. Join it or give another name.`,
    manyWaiting:
      "Several workplaces that you founded are already waiting for a moderator. Wait until they have been dealt with.",
    alreadyMember: "You are already a member of this workplace.",
    isMember: "The person is already a member of this workplace.",
    hasAsked: "The person has already asked to join. You can accept the request.",
    inviteLater:
      "The workplace is waiting for a moderator's approval. You can invite others when it has been approved.",
    lastEditor: "A workplace needs an editor. Name another editor first.",
    decided: "The workplace has already been decided on.",
    otherDomain: "Choose a domain of the founder's address.",
    mergeSelf: "A workplace cannot be merged into itself.",
    mergeElsewhere: "Only workplaces of the same organisation can be merged.",
    mergeClaims: "Both workplaces are claiming the same story. Settle one of the claims first.",
    mergeWaiting: "The workplace that stays must be approved first.",
  },
  curation: curationRefusals,
  files: fileRefusals,
  reports: reportRefusals,
  adoptions: adoptionRefusals,
  claims: claimRefusals,
  waitingTaken: (name) =>
    `${name} is looking at this at the moment. You can take it over if they do not go on.`,
  draftWaits:
    "The draft is being read by a moderator and cannot be changed now. You will get a message once it has been read.",
  draftChanged: "The story has changed since you opened it. Read the new text before you decide.",
  workplaceWaits: shownRefusals.workplaceWaits,
  noticeHandled: "The message has already been handled.",
  noticeWithoutAddress:
    "The reader left no address, so no answer can be sent. Empty the answer and mark the message as handled.",
  noteMissing: "Give your reasons, so that the writer knows what to do.",
  storyNotReadable: "The story is not published now, so this cannot be done. Reload the page.",
  storyNotRestorable:
    "The story can already be read, or a moderator has hidden it. Reload the page to see how things are.",
  adaptations: {
    retired: "The story is no longer up to date, so no adaptation of it can be begun. Its page tells why.",
    ownStory: "This is a story of your own workplace. Write its next version at your desk.",
  },
  savedListFull: "Your list already has a hundred stories. Take one off the list to save this one.",
  publishing: {
    detail: "Something is still missing. Complete the marked parts.",
    lacks: {
      nothingChanged:
        "Tell of at least one part what you changed and why, or choose that you took it up as it is.",
      changedWhy: "Tell briefly why this is different at your workplace.",
      title: "Write a title, at least five characters.",
      titleLong: "Shorten the title to 120 characters at most.",
      summary: "Say briefly what the story is about.",
      summaryLong: "Shorten the summary to 300 characters at most.",
      need: "Describe the starting point and the need.",
      action: "Describe what you did.",
      results: "Say whether there are results. “Not measured or not known” is an answer, too.",
      resultsText: "Describe the results.",
      status: "Choose how things are now.",
      years: "The year it ended cannot be before the year it began.",
      practices: "Choose 1–3 practices.",
      sectors: "Choose 1–3 sectors.",
      tags: "Choose 1–10 tags.",
      contact: "Give a contact address, preferably the workplace's shared mailbox.",
      textLong: "Shorten the text to 20,000 characters at most.",
      lineLong: "Shorten this part to 500 characters at most.",
      indicatorName: "Say what was measured.",
      tagLong: "Shorten the tag that you propose to 100 characters at most.",
      roleLong: "Shorten this part to 120 characters at most.",
      linkTitle: "Give the link a name.",
      linkUrl: "Give an address that begins with https://.",
      sources: "Name at least one source.",
      sourceTitle: "Give the source a name.",
      identityCode: "Remove the personal identity code: everyone can read this text.",
    },
  },
  fields: {
    unstorable: "The text has characters that cannot be saved. Write this part again.",
    codeForm: "Write the six digits of the message.",
    identityCode: "Remove the personal identity code: everyone can read this text.",
  },
};
