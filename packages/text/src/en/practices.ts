import type { practices as fi } from "../fi/practices.ts";

export const practices: typeof fi = {
  title: "Practices",
};
