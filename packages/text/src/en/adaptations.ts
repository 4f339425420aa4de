import type { adaptations as fi } from "../fi/adaptations.ts";

export const adaptations: typeof fi = {
  title: "Adapt the story",
  description: (story) => `Begin a story of your own that is based on “${story}”.`,
  lead: "You begin a story of your own that is based on this one. The draft starts from the original's text, and part by part you tell what is the same at your workplace, what is different, and why.",
  licence: "The original is published under CC BY 4.0. Its author is always named in your story.",
  signIn: "Sign in to begin an adaptation.",
  onlyOwn:
    "This is a story of your own workplace. Instead of adapting it, you can write its next version at your desk.",
  retired: "The story is no longer up to date, so no adaptation of it can be begun.",
  kind: "How is yours based on the original?",
  kinds: {
    copied: "We took it up as it is",
    adapted: "We adapted it to our own conditions",
    inspired: "It inspired us, but we made our own",
  },
  kindHints: {
    copied: "The draft has the original's text ready.",
    adapted: "The draft has the original's text ready. You make it your own.",
    inspired: "The draft begins empty. The original is there beside it.",
  },
  languageHint: (inLanguage) =>
    `The original is ${inLanguage}. If you write in another language, the draft begins empty and the original is there beside it.`,
  begin: "Begin the adaptation",
  part: "What the story is based on",
  partLead: "Your story always names what it is based on:",
  opens: "opens in a new tab",
  unreadable:
    "The original story can no longer be read. You can still finish your own and publish it: the author is named, but there is no link.",
  original: "In the original",
  originalEmpty: "The original says nothing about this.",
  originalMissing: "The original can no longer be read.",
  question: "What about yours?",
  made: { kept: "We kept it", changed: "We changed it" },
  met: { kept: "The same as in the original", changed: "Different from the original" },
  why: "Why?",
  whyHint: "A few sentences are enough. Readers see this beside the original.",
  differences: {
    title: "What was changed",
    here: "Differences",
    description: (story) => `How the story “${story}” differs from the one that it is based on.`,
    lead: "First comes the original story as it was when the adaptation began, and then the story that was made from it.",
    leadAlone:
      "The original story can no longer be read. Here is what those who made a story from it say about the differences.",
    original: "The original",
    adaptation: "The adaptation",
    by: (names) => `By ${names}`,
    otherLanguage: "The stories are in different languages, so differences are not marked in the text.",
    notTold: "Not told",
    why: "Why:",
  },
};
