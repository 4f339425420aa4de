import type { createAdaptation } from "@tori/contract/adaptations";
import type { DraftSections } from "@tori/contract/draft-sections";
import type { EndpointRequest } from "@tori/contract/endpoint";
import type { DatabaseTransaction } from "@tori/db/database";
import { sql } from "kysely";
import { beginStory, homeOfWorkplace } from "../drafts/create.ts";
import { saveFirst } from "../drafts/fill.ts";
import { mayWrite } from "../drafts/policy.ts";
import { publishedSections } from "../drafts/published-sections.ts";
import { Problem, fieldProblem } from "../platform/problem.ts";
import type { Write } from "../platform/writes.ts";
import { readable, storyIdAt } from "../stories/readable.ts";

type Body = EndpointRequest<typeof createAdaptation>["body"];

/**
 * Begins a workplace's own story that is made from this one: with those of its texts that may hold there too. Where the
 * workplace has such a draft already, that one is it.
 * @throws Problem `not_found` or `gone` for a story that cannot be read, or a workplace that is not one's own;
 * `conflict` for a retired story; `invalid_input` for one of the workplace's own
 */
export async function beginAdaptation(
  write: Write,
  slug: string,
  { workplace, language, kind }: Body,
): Promise<{ id: string }> {
  const { db, actor, audit } = write;
  const home = await homeOfWorkplace(write, workplace);
  if (!mayWrite(actor, { workplaceId: home.workplaceId, state: "open" })) throw new Problem("not_found");
  const origin = await originToAdapt(db, slug);
  if (origin.state === "retired") {
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.adaptations.retired });
  }
  if (origin.workplaceId === home.workplaceId) {
    throw fieldProblem("workplace", ({ refusals }) => refusals.adaptations.ownStory);
  }
  const there = await begunDraft(db, origin.id, home.workplaceId);
  if (there) {
    await audit("draft.opened", { draft: there });
    return { id: there };
  }
  const draft = await beginStory(write, home, { language, basedOnVersionId: origin.versionId });
  const { language: writtenIn, sections } = await publishedSections(db, origin.id);
  const mayCopy = kind !== "inspired" && writtenIn === language;
  await saveFirst(write, draft.id, { ...takenOver(sections, mayCopy), basis: { kind, parts: {} } });
  return draft;
}

type Origin = { id: string; state: string; workplaceId: string | null; versionId: string };

/** The story, locked: two who begin the same at once get one draft. */
async function originToAdapt(db: DatabaseTransaction, slug: string): Promise<Origin> {
  const { rows } = await sql<Origin>`
    select id, state, workplace_id as "workplaceId", published_version_id as "versionId"
    from story where id = ${storyIdAt(slug)} for no key update
  `.execute(db);
  return readable(rows[0]);
}

async function begunDraft(
  db: DatabaseTransaction,
  originId: string,
  workplaceId: string | null,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select d.id from draft d
    join story s on s.id = d.story_id and s.published_version_id is null
    join story_version v on v.id = d.based_on_version_id
    where v.story_id = ${originId} and d.workplace_id = ${workplaceId}
    order by d.created_at limit 1
  `.execute(db);
  return rows[0]?.id;
}

/**
 * What an adaptation begins with. The title, what came of it, what it took, how far it is and whom to ask are each
 * workplace's own.
 * @param mayCopy whether the texts themselves are taken over
 */
function takenOver(sections: DraftSections, mayCopy: boolean): DraftSections {
  const { audience, classification } = sections;
  const tags = classification?.tags.filter((tag) => mayCopy || "id" in tag) ?? [];
  const found = {
    ...(audience && { audience }),
    ...(classification && { classification: { ...classification, tags } }),
  };
  if (!mayCopy) return found;
  const { summary, need, action, people, reuse, links } = sections;
  const texts = Object.entries({ summary, need, action, people, reuse, links });
  return { ...found, ...Object.fromEntries(texts.filter(([, value]) => value !== undefined)) };
}
