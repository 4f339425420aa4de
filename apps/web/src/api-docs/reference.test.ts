import { expect, test } from "vitest";
import { exampleOf, toReference } from "./reference.ts";

const text = { type: "string", maxLength: 120, pattern: "^[a-z]+$" };
const operation = (operationId: string, parameters: unknown[]) => ({
  get: { operationId, summary: "What it does", tags: ["stories"], parameters },
});
const document = {
  paths: {
    "/livez": operation("livez", []),
    "/api/stories/{slug}": operation("getStory", [{ name: "slug", required: true, schema: text }]),
    "/api/search": operation("searchStories", [
      { name: "q", required: false, schema: { type: "string", maxLength: 500, default: "" } },
      { name: "status", schema: { anyOf: [{ type: "array", items: { enum: ["idea", "pilot"] } }, {}] } },
      { name: "page", schema: { type: "integer", minimum: 1, maximum: 1000, default: 1 } },
    ]),
  },
};
const [story, search] = toReference(document);

test("only the endpoints under /api are told", () => {
  expect(toReference(document).map(({ path }) => path)).toEqual(["/api/stories/{slug}", "/api/search"]);
});

test("a parameter tells its type, range, default and length", () => {
  expect(search?.parameters[0]).toMatchObject({ name: "q", type: "string", longest: 500, fallback: null });
  expect(search?.parameters[2]).toMatchObject({
    type: "integer",
    range: { from: 1, to: 1000 },
    fallback: "1",
    isRequired: false,
  });
});

test("a parameter that may stand many times is told by one of its values", () => {
  expect(search?.parameters[1]).toMatchObject({ isRepeatable: true, values: ["idea", "pilot"] });
});

test("an id has a form of its own, and no length", () => {
  expect(story?.parameters[0]).toMatchObject({ isRequired: true, longest: null });
});

test("an example asks for a thing that exists, or is left out", () => {
  if (!story || !search) throw new Error("no endpoints");
  expect(exampleOf(story, { stories: "kirja-kotiin" }, "")).toBe("/api/stories/kirja-kotiin");
  expect(exampleOf(story, {}, "")).toBeNull();
  expect(exampleOf(search, {}, "food waste")).toBe("/api/search?q=food+waste");
});
