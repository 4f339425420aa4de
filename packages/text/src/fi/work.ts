import { refusals } from "./refusals.ts";

/** Texts of the pages of those who sign in and write, loaded with the first of them. */
export const work = {
  refusals,
};
