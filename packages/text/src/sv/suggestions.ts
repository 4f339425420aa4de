import type { suggestions as fi } from "../fi/suggestions.ts";
import { counter } from "../numbers.ts";

const count = counter("sv");

export const suggestions: typeof fi = {
  label: "Förslag",
  stories: "Berättelser",
  workplaces: "Arbetsplatser",
  found: (n) =>
    `${count(n, { one: "förslag", other: "förslag" })}. Flytta dig mellan dem med piltangenterna.`,
};
