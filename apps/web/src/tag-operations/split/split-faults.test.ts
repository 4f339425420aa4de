import { expect, test } from "vitest";
import { faultsOf } from "./split-faults.ts";

const moves = [
  { tag: "x", stories: ["a", "b"] },
  { tag: "y", stories: ["b"] },
];
const refused = (...fields: string[]) =>
  faultsOf(
    {
      type: "about:blank",
      title: "",
      status: 400,
      code: "invalid_input",
      detail: "",
      fields: fields.map((field) => ({ field, message: "m" })),
    },
    moves,
  ).map(({ place }) => place);

test("a refusal is shown at the tag or the story that it is about", () => {
  expect(refused("moves.1.tag", "moves.0.stories.1")).toEqual([{ target: "y" }, { story: "b" }]);
});

test("a story in two moves is told once, and what is about all of them is told of the list", () => {
  expect(refused("moves.0.stories.1", "moves.1.stories.0")).toEqual([{ story: "b" }]);
  expect(refused("moves", "moves.0.stories")).toEqual(["stories"]);
});
