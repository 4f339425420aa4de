import type { DraftTag } from "@tori/contract/draft-sections";
import { expect, test } from "vitest";
import { markupOf } from "../form/markup-of.tsx";
import { TagPicker } from "./tag-picker.tsx";

const vocabulary = [
  { id: "1", slug: "ruoka", name: { fi: "ruoka", sv: "mat", en: "food" }, synonyms: ["ateriat"] },
];

function pickerOf(value: DraftTag[], max = 3, isLoading = false): string {
  return markupOf(
    <TagPicker
      id="tags"
      label="Asiasanat"
      value={value}
      onChange={() => {}}
      vocabulary={isLoading ? undefined : vocabulary}
      max={max}
      mayPropose
    />,
  );
}

test("chosen tags are named, a proposal as one, and each can be taken away", () => {
  const html = pickerOf([{ id: "1" }, { proposed: "keittiö" }]);
  expect(html).toContain('<ul class="tag-chips" aria-label="Valitut asiasanat"><li><span>ruoka</span>');
  expect(html).toContain('keittiö<span class="tag-proposal"> (ehdotus)</span>');
  expect(html).toContain("Poista asiasana keittiö");
});

test("a tag that is not in the vocabulary says so once the vocabulary is here", () => {
  expect(pickerOf([{ id: "2" }])).toContain("asiasana, joka ei ole enää käytössä");
  expect(pickerOf([{ id: "2" }], 3, true)).not.toContain("ei ole enää käytössä");
});

test("the field is a closed combobox that is described by the number of chosen tags", () => {
  const html = pickerOf([]);
  expect(html).toMatch(/<input id="tags"[^>]* role="combobox"[^>]* aria-expanded="false"/);
  expect(html).toContain('aria-describedby="tags-status"');
  expect(html).toContain('id="tags-status">Valittu 0. Voit valita enintään 3.');
});

test("when there are as many as there may be, the field takes no more", () => {
  expect(pickerOf([{ id: "1" }], 1)).toContain(" readOnly=");
  expect(pickerOf([{ id: "1" }], 1)).toContain("Valittu 1, enempää ei voi valita.");
});
