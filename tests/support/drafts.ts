import { randomUUID } from "node:crypto";
import type { DraftSectionKey } from "@tori/contract/draft-sections";
import type { Call } from "@tori/contract/endpoints";
import { richTextFromPlain } from "@tori/contract/plain-text";
import type { Database } from "@tori/db/database";

type Member = { email: string; role: "author" | "editor" };

/** A workplace, in Lahti where not said, with these people in it. */
export async function workplaceWith(
  db: Database,
  members: readonly Member[],
  { isTrusted = true, name = "Möysän päiväkoti", organisation: place = "lahti" } = {},
): Promise<string> {
  const people = await db
    .selectFrom("person")
    .select(["id", "email"])
    .where(
      "email",
      "in",
      members.map(({ email }) => email),
    )
    .execute();
  const organisation = await db
    .selectFrom("organisation")
    .select("id")
    .where("slug", "=", place)
    .executeTakeFirstOrThrow();
  const id = randomUUID();
  const slug = `tyopaikka-${id.slice(-8)}`;
  await db
    .insertInto("workplace")
    .values({
      id,
      slug,
      organisation_id: organisation.id,
      name: `${name} ${id.slice(-8)}`,
      state: "active",
      founded_by: people[0]?.id ?? "",
      trusted_at: isTrusted ? new Date() : null,
    })
    .execute();
  const rows = people.map((person) => ({
    workplace_id: id,
    person_id: person.id,
    role: members.find(({ email }) => email === person.email)?.role ?? "author",
    state: "active",
  }));
  await db.insertInto("membership").values(rows).execute();
  return slug;
}

/** Every section of a story that can be published, with this title. */
export function wholeStory(title: string): Partial<Record<DraftSectionKey, unknown>> {
  const text = (words: string) => richTextFromPlain(words);
  return {
    title,
    summary: "Vuorot suunnitellaan yhdessä, ja lepoaika pitää.",
    need: text("Vuorot vaihtuivat viime hetkellä."),
    action: text("Kokeilimme yhteistä suunnittelua kolme kuukautta."),
    effort: { effort: "small", cost: "not_known", duration: null },
    results: {
      known: true,
      text: text("Sairauspoissaolot vähenivät."),
      indicators: [{ name: "Poissaolot", before: "12", after: "7", how: "Henkilöstöjärjestelmästä" }],
    },
    status: { status: "in_use", asOf: "2026-11-01", note: "", startedYear: 2025, endedYear: null },
    classification: {
      practices: ["kokeilukulttuuri"],
      sectors: ["early_childhood"],
      tags: [{ proposed: "yhteisöllinen vuorosuunnittelu" }],
    },
    contact: { email: "Paivakoti@Lahti.test", role: "Johtaja", canSpar: true },
  };
}

/** Saves sections for the first time. */
export async function saveAll(call: Call, id: string, sections: object): Promise<void> {
  for (const [key, value] of Object.entries(sections)) {
    await call("saveDraftSection", {
      params: { id, key: key as DraftSectionKey },
      headers: { "if-match": '"0"' },
      body: { value },
    });
  }
}
