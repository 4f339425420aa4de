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
  errors: (n) => (n === 1 ? "Please check this point" : `Please check these ${n} points`),
  chosen: (n, max) =>
    n < max
      ? `${n} chosen. You can choose up to ${max}.`
      : `${n} chosen, which is the most. To change, first remove one.`,
  cancel: "Cancel",
};
