import { expect, test } from "vitest";
import { markupOf } from "../ui/form/markup-of.tsx";
import { sampleTag } from "./sample-tag.ts";
import { listTags } from "./shown-tags.ts";
import { VocabularyTable } from "./vocabulary-table.tsx";

const state = { q: "", state: null, sort: "name", isDescending: false } as const;

test("of two thousand tags a hundred are rows at once, and the button says how many come next", () => {
  const tags = Array.from({ length: 2000 }, (_, number) => sampleTag(`asiasana ${number}`));
  const html = markupOf(
    <VocabularyTable found={listTags(tags, "fi")} names={new Map()} state={state} onSort={() => {}} />,
  );
  expect(html.match(/<tr/g)).toHaveLength(101);
  expect(html).toContain("Näytä 100 lisää");
});

test("where all are shown there is no more to ask for", () => {
  const html = markupOf(
    <VocabularyTable
      found={listTags([sampleTag("ainoa")], "fi")}
      names={new Map()}
      state={state}
      onSort={() => {}}
    />,
  );
  expect(html.match(/<tr/g)).toHaveLength(2);
  expect(html).not.toContain("lisää");
});
