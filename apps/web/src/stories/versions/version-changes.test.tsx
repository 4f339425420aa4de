import { richTextFromPlain } from "@tori/contract/plain-text";
import type { StoryVersion } from "@tori/contract/stories";
import { expect, test } from "vitest";
import { markupOf } from "../../ui/form/markup-of.tsx";
import { sampleVersion } from "./sample-version.ts";
import { VersionChanges } from "./version-changes.tsx";

function changesTo(changed: Partial<StoryVersion>): string {
  return markupOf(
    <VersionChanges older={sampleVersion} newer={{ ...sampleVersion, number: 3, ...changed }} lang="sv" />,
  );
}

test("a changed word is marked as removed and added, for the eye and for the ear", () => {
  const html = changesTo({ summary: "Boken anländer." });
  expect(html).toContain("Mikä muuttui versiosta 2 versioon 3");
  expect(html).toContain('<h3>Lyhyesti</h3><div lang="sv"><p>Boken <del>');
  expect(html).toMatch(
    /<del><span[^>]*lang="fi">poistettu: <\/span>kommer<span[^>]*> poisto päättyy\. <\/span><\/del>/,
  );
  expect(html).toMatch(
    /<ins><span[^>]*lang="fi">lisätty: <\/span>anländer<span[^>]*> lisäys päättyy\. <\/span><\/ins>/,
  );
});

test("only what changed is shown; the rest is named", () => {
  const html = changesTo({ sections: [{ key: "need", body: richTextFromPlain("Ett.\nTvå till.") }] });
  expect(html.match(/<h3>[^<]*/g)).toEqual(["<h3>Lähtötilanne ja tarve", "<h3>Ennallaan"]);
  expect(html).toContain("Otsikko, Lyhyesti, Mittarit");
});

test("two versions that say the same have no differences", () => {
  expect(changesTo({})).toContain("Näissä versioissa ei ole eroja.");
});
