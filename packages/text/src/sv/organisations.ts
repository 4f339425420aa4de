import type { organisations as fi } from "../fi/organisations.ts";

export const organisations: typeof fi = {
  title: "Organisationer",
};
