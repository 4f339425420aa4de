import { counter } from "../numbers.ts";

const count = counter("fi");

/** What forms say by themselves: their fields and buttons. */
export const forms = {
  required: "pakollinen",
  optional: "valinnainen",
  error: "Virhe:",
  left: (n: number) => `${count(n, { one: "merkki", other: "merkkiä" })} jäljellä`,
  over: (n: number) => `${count(n, { one: "merkki", other: "merkkiä" })} liikaa`,
  busy: "Odota hetki…",
};
