import { counter } from "../numbers.ts";

const count = counter("fi");

/** The list under a field for search words. It is loaded by that list alone. */
export const suggestions = {
  label: "Ehdotukset",
  stories: "Tarinat",
  workplaces: "Työpaikat",
  found: (n: number) => `${count(n, { one: "ehdotus", other: "ehdotusta" })}. Liiku niissä nuolinäppäimillä.`,
};
