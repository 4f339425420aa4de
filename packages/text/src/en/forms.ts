import type { forms as fi } from "../fi/forms.ts";
import { counter } from "../numbers.ts";

const count = counter("en");

export const forms: typeof fi = {
  required: "required",
  optional: "optional",
  error: "Error:",
  left: (n) => `${count(n, { one: "character", other: "characters" })} left`,
  over: (n) => `${count(n, { one: "character", other: "characters" })} too many`,
  busy: "One moment…",
  errors: (n) => (n === 1 ? "Please correct this point" : `Please correct these ${n} points`),
  chosen: (n, max) =>
    n < max
      ? `${n} chosen. You can choose up to ${max}.`
      : `${n} chosen, which is the most. To change, first remove one.`,
  cancel: "Cancel",
  items: {
    remove: "Remove",
    added: (what) => `Added: ${what}`,
    removed: (what) => `Removed: ${what}`,
  },
  tags: {
    list: "Tags",
    chosen: "Chosen tags",
    found: (n) =>
      `${count(n, { one: "option", other: "options" })}. Move with the arrow keys and choose with Enter.`,
    loading: "Getting the tags…",
    none: "No matching tag was found. Try another word.",
    already: "This tag is already chosen.",
    means: "that is",
    propose: (word) => `Propose the new tag “${word}”`,
    proposal: "proposal",
    added: (label) => `Added: ${label}.`,
    removed: (label) => `Removed: ${label}.`,
    remove: (label) => `Remove the tag ${label}`,
    gone: "a tag that is no longer in use",
    left: (word) => `“${word}” is not included yet. Choose a tag from the list.`,
  },
};
