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
  errors: (n) => (n === 1 ? "Rätta till den här punkten" : `Rätta till de här ${n} punkterna`),
  chosen: (n, max) =>
    n < max
      ? `Du har valt ${n}. Du kan välja högst ${max}.`
      : `Du har valt ${n} och kan inte välja fler. Ta först bort något om du vill byta.`,
  cancel: "Avbryt",
};
