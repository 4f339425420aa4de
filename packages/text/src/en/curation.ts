import type { curation as fi } from "../fi/curation.ts";
import { counter } from "../numbers.ts";

const count = counter("en");
const number = new Intl.NumberFormat("en-GB");

export const curation: typeof fi = {
  title: "Manage tags",
  tagTitle: "About the tag",
  nav: {
    label: "Pages for managing tags",
    vocabulary: "All tags",
    newTag: "New tag",
    changes: "Changes and undo",
    missed: "Searches without results",
  },
  states: {
    proposed: "Proposed",
    active: "In use",
    merged: "Merged",
    deprecated: "Not in use",
  },
  fields: {
    preferred: "Name",
    synonyms: "Synonyms",
    synonymsHint: "Words that mean the same, one on each line. Readers see them.",
    hidden: "Hidden words (misspelt)",
    hiddenHint: "One on each line. The search knows them, but readers do not see them.",
    definition: "Definition",
    broader: "Broader tag",
    broaderHint: "The tag that this one belongs to. Find it by typing.",
    yso: "YSO address",
    ysoHint: "Copy the YSO address from Finto, for example http://www.yso.fi/onto/yso/p1234.",
  },
  errors: {
    reason: "Write a reason of at least three characters.",
    yso: "Copy the YSO address from Finto, for example http://www.yso.fi/onto/yso/p1234.",
  },
  table: {
    filter: "Find tags",
    filterHint:
      "A part of a name, a synonym or a hidden word in any language. The dots of ä and ö may be left out.",
    allStates: "All",
    found: (n) => (n === 0 ? "No tag matches." : count(n, { one: "tag", other: "tags" })),
    clear: "Show all tags",
    keys: "The arrow keys lead from row to row. Enter opens a row.",
    columns: {
      name: "Name",
      state: "State",
      stories: "Stories",
      synonyms: "Synonyms",
      hidden: "Hidden words",
      broader: "Broader tag",
    },
    more: (n) => `Show ${number.format(n)} more`,
  },
  details: {
    more: "Other facts",
    none: "None",
    mergedInto: "Merged into",
    mergedHere: "Merged into this",
    proposedBy: "Proposed by",
    personGone: "A person who has left the service",
    created: "Added",
    reason: "Reason",
    address: "Readers' page",
    decide: "Decide on the proposal",
    open: "Edit",
    readersPage: "See the readers' page",
  },
  missed: {
    lead: "These words have been searched for at least three times, and nothing was found.",
    none: "There are no searches without results.",
    asked: (n, day) => `Searched for ${number.format(n)} times, last on ${day}`,
    kind: "What does the word become?",
    kinds: { synonym: "Synonym", hidden: "Hidden word", tag: "New tag" },
    label: "Word",
    language: "The word's language",
    tag: "The tag that it means",
    doIt: "Add",
    aside: "Set aside",
  },
  save: {
    title: "Edit the tag",
    doIt: "Save",
    done: "Saved. The search knows the new words at once.",
  },
  create: {
    title: "New tag",
    lead: "A name is needed in Finnish and in Swedish, and is welcome in English. The rest can be added later.",
    doIt: "Add the tag",
  },
  approve: {
    title: "Decide on the proposal",
    note: "Message to the proposer",
    noteHint: "Sent in the e-mail that tells of the approval.",
    doIt: "Approve the tag",
    done: "The tag is now in use. The proposer is told by e-mail.",
  },
  decline: {
    title: "Decline the proposal",
    hint: "The proposer gets the reason by e-mail. Also say which word finds the subject.",
    doIt: "Decline the proposal",
    done: "The proposal has been declined. The proposer gets the reason by e-mail.",
  },
  deprecate: {
    title: "Take out of use",
    hint: "Readers no longer see the tag, and it cannot be chosen. Stories keep it in case it comes back.",
    doIt: "Take out of use",
    done: "The tag has been taken out of use.",
  },
  revive: {
    doIt: "Bring back into use",
    done: "The tag is in use again.",
  },
  nextProposal: "Go to the next proposal",
  clash: {
    title: "Somebody else changed the tag meanwhile",
    kept: "What you have typed is still here. Check the fields, then save again.",
    taken: (fields) => `The other's changes, already included: ${fields}.`,
    both: "Both of you have changed these. The form has your text, and the other's is below:",
    take: "Use this",
  },
  stories: {
    title: "Stories with the tag",
    none: "No published story has the tag.",
    newest: (n) => `These are the newest ${number.format(n)}.`,
  },
};
