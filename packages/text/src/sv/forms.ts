import type { forms as fi } from "../fi/forms.ts";
import { counter } from "../numbers.ts";

const count = counter("sv");

export const forms: typeof fi = {
  required: "obligatorisk",
  optional: "frivillig",
  error: "Fel:",
  left: (n) => `${count(n, { one: "tecken", other: "tecken" })} kvar`,
  over: (n) => `${count(n, { one: "tecken", other: "tecken" })} för mycket`,
  busy: "Vänta ett ögonblick…",
};
