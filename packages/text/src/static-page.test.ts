import { describe, expect, it } from "vitest";
import { missingSettings as enMissing, pages as en } from "./en/pages.ts";
import { missingSettings as fiMissing, pages as fi } from "./fi/pages.ts";
import { type Block, type Inline, type StaticPage, staticPageNames } from "./static-page.ts";
import { missingSettings as svMissing, pages as sv } from "./sv/pages.ts";

const translations = { sv, en };

function inlinesOf(block: Block): Inline[] {
  if (block.kind === "paragraph") return block.content;
  if (block.kind === "list") return block.items.flat();
  return block.items.flatMap((item) => item.content);
}

/** What must be the same in every language: the build of each section and where its links and settings are. */
function shapeOf(page: StaticPage) {
  return page.sections.map((section) => ({
    id: section.id,
    blocks: section.blocks.map((block) => ({
      kind: block.kind,
      pieces: inlinesOf(block).flatMap((piece) => {
        if (typeof piece === "string") return [];
        if ("setting" in piece) return [piece.setting];
        return ["page" in piece ? piece.page : "link"];
      }),
    })),
  }));
}

function textOf(page: StaticPage): string {
  const pieces = page.sections.flatMap((section) => [
    section.heading,
    ...section.blocks.flatMap((block) => [
      ...(block.kind === "definitions" ? block.items.map((item) => item.term) : []),
      ...inlinesOf(block).map((piece) =>
        typeof piece === "string" ? piece : "text" in piece ? piece.text : "",
      ),
    ]),
  ]);
  return [page.lead, ...pieces].join(" ");
}

describe.each(Object.entries(translations))("static pages in %s", (_language, pages) => {
  it("are the same pages as in Finnish", () => {
    expect(Object.keys(pages)).toEqual(Object.keys(fi));
    expect(Object.keys(pages)).toEqual([...staticPageNames]);
  });

  it.each(staticPageNames)("%s has the sections, links and settings of the Finnish page", (name) => {
    expect(shapeOf(pages[name])).toEqual(shapeOf(fi[name]));
    expect(pages[name].updated).toBe(fi[name].updated);
  });
});

describe.each(Object.entries({ fi, sv, en }))("texts of the static pages in %s", (_language, pages) => {
  it.each(staticPageNames)("%s has a section id only once and can be read in a few minutes", (name) => {
    const ids = pages[name].sections.map((section) => section.id);
    expect(new Set(ids).size).toBe(ids.length);
    const words = textOf(pages[name]).split(/\s+/).length;
    expect(words).toBeGreaterThan(250);
    // A privacy notice must tell of everything that is kept, and grows with what people can do here.
    expect(words).toBeLessThan(name === "privacy" ? 1200 : 800);
  });

  it.each(staticPageNames)("%s has no word run together or doubled space where pieces meet", (name) => {
    for (const block of pages[name].sections.flatMap((section) => section.blocks)) {
      const runs = block.kind === "definitions" ? block.items.map((item) => item.content) : itemsOf(block);
      for (const run of runs) {
        const text = run.map((piece) =>
          typeof piece === "string" ? piece : "text" in piece ? piece.text : "x",
        );
        expect(text.join("")).not.toMatch(/ {2}|[,.;:](?=\p{Lu})|^ | $/u);
      }
    }
  });
});

function itemsOf(block: Exclude<Block, { kind: "definitions" }>): Inline[][] {
  return block.kind === "list" ? block.items : [block.content];
}

it("every language says plainly which setting the installation has not given", () => {
  for (const missing of [fiMissing, svMissing, enMissing]) {
    for (const text of Object.values(missing)) expect(text).toMatch(/\.$/);
  }
});
