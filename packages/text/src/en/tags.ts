import type { tags as fi } from "../fi/tags.ts";

export const tags: typeof fi = {
  title: "Tags",
};
