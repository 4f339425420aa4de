import type { Page } from "@playwright/test";
import { richTextFromPlain } from "@tori/contract/plain-text";
import { overwrite, write } from "./people.ts";

type Story = {
  title: string;
  /** Tags of the vocabulary by their id, or words proposed for it. */
  tags: ({ id: string } | { proposed: string })[];
  language?: "fi" | "sv";
};

type Tags = Story["tags"];

const classificationWith = (tags: Tags) => ({
  practices: ["kokeilukulttuuri"],
  sectors: ["health"],
  tags,
});

/** Publishes a story of the editors, behind the page's back. @returns its address */
export async function publishEditorial(
  moderator: Page,
  { title, tags, language = "fi" }: Story,
): Promise<string> {
  const begun = { organisation: "lahti", workplaceName: "Kokeiluyksikkö", language };
  const { id } = (await write(moderator, "/api/drafts", begun)) as { id: string };
  const sections = {
    title,
    summary: "Kokeilu, jonka moni voi tehdä.",
    need: richTextFromPlain("Asia oli hankala."),
    action: richTextFromPlain("Kokeilimme toisin."),
    results: { known: false, text: richTextFromPlain(""), indicators: [] },
    status: { status: "in_use", asOf: "2026-11-01", note: "", startedYear: 2025, endedYear: null },
    classification: classificationWith(tags),
    sources: [{ title: "Lähde", url: "https://www.lahti.fi/" }],
  };
  for (const [key, value] of Object.entries(sections)) {
    await overwrite(moderator, `/api/drafts/${id}/sections/${key}`, { value }, '"0"');
  }
  const body = { licence: "CC-BY-4.0", changeNote: "" };
  const { slug } = (await write(moderator, `/api/drafts/${id}/publications`, body)) as { slug: string };
  return slug;
}

/** Publishes a story's next version behind the page's back, with other tags or those that it has. */
export async function republishEditorial(moderator: Page, slug: string, tags?: Tags): Promise<void> {
  const { id } = (await write(moderator, `/api/stories/${slug}/drafts`, {})) as { id: string };
  const value = tags && classificationWith(tags);
  if (value) await overwrite(moderator, `/api/drafts/${id}/sections/classification`, { value }, '"1"');
  await write(moderator, `/api/drafts/${id}/publications`, { licence: "CC-BY-4.0", changeNote: "Tarkennus" });
}
