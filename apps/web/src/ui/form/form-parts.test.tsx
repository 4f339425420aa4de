import { expect, test } from "vitest";
import { CheckboxGroup } from "./checkbox-group.tsx";
import { Dialog } from "./dialog.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { markupOf } from "./markup-of.tsx";
import { Notice } from "./notice.tsx";
import { Select } from "./select.tsx";
import { TextArea } from "./text-area.tsx";

const fruits = ["apple", "pear", "plum"].map((value) => ({ value, label: value.toUpperCase() }));
const nothing = () => {};

function groupOf(value: string[], max?: number): string {
  return markupOf(
    <CheckboxGroup
      id="fruit"
      label="Hedelmät"
      options={fruits}
      value={value}
      onChange={nothing}
      {...(max !== undefined && { max })}
    />,
  );
}

test("a summary of errors counts them and leads to each field", () => {
  const html = markupOf(
    <ErrorSummary
      errors={[
        { id: "title", message: "Kirjoita otsikko." },
        { id: "need", message: "Kerro lähtötilanne." },
      ]}
    />,
  );
  expect(html).toContain("<h2>Korjaa vielä nämä 2 kohtaa</h2>");
  expect(html).toContain('<a href="#need">Kerro lähtötilanne.</a>');
});

test("where nothing is wrong there is no summary", () => {
  expect(markupOf(<ErrorSummary errors={[]} />)).toBe("");
});

test("a group's first answer has the group's id, to which a summary of errors leads", () => {
  expect(groupOf([]).match(/ id="[^"]+"/g)).toEqual([' id="fruit"', ' id="fruit-pear"', ' id="fruit-plum"']);
});

test("a group that is full says so and keeps its other answers in reach", () => {
  const html = groupOf(["apple", "plum"], 2);
  expect(html).toContain("Valittu 2, enempää ei voi valita.");
  expect(html.match(/aria-disabled="true"/g)).toHaveLength(1);
  expect(html).not.toContain(' disabled=""');
  expect(groupOf(["apple"], 2)).toContain("Valittu 1. Voit valita enintään 2.");
});

test("a select without an answer stands at its empty text", () => {
  const html = markupOf(
    <Select
      id="fruit"
      label="Hedelmä"
      options={fruits}
      empty="Valitse hedelmä"
      value={null}
      onChange={nothing}
    />,
  );
  expect(html).toContain('<option value="" selected="">Valitse hedelmä</option>');
});

test("a text area tells how much room is left, and is described by it", () => {
  const html = markupOf(
    <TextArea id="about" label="Kuvaus" limit={10} value="kahdeksan" onChange={nothing} />,
  );
  expect(html).toContain('aria-describedby="about-count"');
  expect(html).toContain("1\u00a0merkki jäljellä");
});

test("a notice has an icon that is not read, and its title before its text", () => {
  const html = markupOf(
    <Notice kind="success" title="Tallennettu">
      <p>Voit jatkaa.</p>
    </Notice>,
  );
  expect(html).toMatch(/^<div class="form-notice form-notice-success"><svg[^>]*aria-hidden="true"/);
  expect(html).toContain('<p class="form-notice-title">Tallennettu</p><p>Voit jatkaa.</p>');
});

test("a dialog is named by its title and is not there until it is open", () => {
  const dialog = (open: boolean) => markupOf(<Dialog title="Poistetaanko?" open={open} onClose={nothing} />);
  expect(dialog(false)).toBe("");
  expect(dialog(true)).toMatch(/aria-labelledby="([^"]+)"><h2 id="\1" tabindex="-1">Poistetaanko\?<\/h2>/i);
});
