import type { work as fi } from "../fi/work.ts";
import { refusals } from "./refusals.ts";

export const work: typeof fi = {
  refusals,
};
