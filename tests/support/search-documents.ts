import type { Database } from "@tori/db/database";
import type { SearchDocument } from "@tori/search/document";
import type { Keyer } from "@tori/search/keys";
import { toSearchDocument } from "../../apps/api/src/search/document.ts";
import { documentSources } from "../../apps/api/src/search/sources.ts";

const titles = [
  "ruokahävikki koulussa",
  "ruokahävikki",
  "koulun piha",
  "skolans matsvinn",
  "ruokahävikki koulussa",
];

/** Documents of five starter stories in the order of their ids, oldest first, that differ in what searches look for. */
export async function fiveDocuments(db: Database, keyer: Keyer): Promise<SearchDocument[]> {
  const ids = await db.selectFrom("story").select("id").orderBy("id").limit(titles.length).execute();
  const sources = await documentSources(
    db,
    ids.map(({ id }) => id),
  );
  return sources.toSorted(byId).map((source, index) => {
    const language = index === 3 ? "sv" : "fi";
    const [original] = source.texts;
    const title = titles[index] ?? "";
    return toSearchDocument(
      {
        ...source,
        texts: original ? [{ ...original, language, title, summary: "", sections: {} }] : [],
        published_at: `2026-01-0${index + 1}T00:00:00.000Z`,
        confirmed_at: `2026-02-0${((index + 2) % 5) + 1}T00:00:00.000Z`,
        ages: false,
        reused: [0, 3, 1, 3, 0][index] ?? 0,
        retired: false,
        status: index < 2 ? "pilot" : "ended",
        sectors: index === 0 ? ["health", "social"] : ["social"],
        tag_ids: index === 2 ? ["0199aaaa-0000-7000-8000-000000000001"] : [],
      },
      keyer,
    );
  });
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
