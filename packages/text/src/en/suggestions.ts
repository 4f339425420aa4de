import type { suggestions as fi } from "../fi/suggestions.ts";
import { counter } from "../numbers.ts";

const count = counter("en");

export const suggestions: typeof fi = {
  label: "Suggestions",
  stories: "Stories",
  workplaces: "Workplaces",
  found: (n) =>
    `${count(n, { one: "suggestion", other: "suggestions" })}. Move among them with the arrow keys.`,
};
