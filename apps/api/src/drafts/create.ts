import type { EndpointRequest, EndpointResponse } from "@tori/contract/endpoint";
import type { createDraft as contract } from "@tori/contract/drafts";
import type { Language } from "@tori/contract/language";
import { v7 as uuid } from "uuid";
import { Problem } from "../platform/problem.ts";
import type { Write } from "../platform/writes.ts";
import { mayWrite } from "./policy.ts";

type Body = EndpointRequest<typeof contract>["body"];
export type Home = { workplaceId: string | null; organisationId: string; workplaceName: string | null };

/** Begins a story: its row, which gives it an id for good, and the draft of its first version. */
export async function createDraft(write: Write, body: Body): Promise<EndpointResponse<typeof contract>> {
  const home = await ("workplace" in body
    ? homeOfWorkplace(write, body.workplace)
    : homeOfEditorial(write, body.organisation, body.workplaceName));
  const facts = { workplaceId: home.workplaceId, state: "open" } as const;
  if (!mayWrite(write.actor, facts)) throw new Problem(home.workplaceId === null ? "forbidden" : "not_found");
  return beginStory(write, home, { language: body.language, basedOnVersionId: null });
}

/** @throws Problem `not_found` for one that is not there, or not any more */
export async function homeOfWorkplace({ db }: Write, slug: string): Promise<Home> {
  const workplace = await db
    .selectFrom("workplace")
    .select(["id", "organisation_id", "name"])
    .where("slug", "=", slug)
    .where("state", "in", ["waiting", "active"])
    // A merger that is under way comes first: nothing is begun in a workplace that is gone.
    .forShare()
    .executeTakeFirst();
  if (!workplace) throw new Problem("not_found");
  const { id, organisation_id: organisationId, name } = workplace;
  return { workplaceId: id, organisationId, workplaceName: name };
}

async function homeOfEditorial({ db }: Write, slug: string, workplaceName: string): Promise<Home> {
  const organisation = await db
    .selectFrom("organisation")
    .select("id")
    .where("slug", "=", slug)
    .executeTakeFirst();
  if (!organisation) throw new Problem("not_found");
  return { workplaceId: null, organisationId: organisation.id, workplaceName: workplaceName || null };
}

type Beginning = { language: Language; basedOnVersionId: string | null };

export async function beginStory(
  { db, actor, audit }: Write,
  home: Home,
  { language, basedOnVersionId }: Beginning,
): Promise<EndpointResponse<typeof contract>> {
  const storyId = uuid();
  const id = uuid();
  await db
    .insertInto("story")
    .values({
      id: storyId,
      // Until it has a title that readers see.
      slug: storyId,
      publisher: home.workplaceId === null ? "editorial" : "workplace",
      organisation_id: home.organisationId,
      workplace_id: home.workplaceId,
      workplace_name: home.workplaceName,
      state: "draft",
    })
    .execute();
  await db
    .insertInto("draft")
    .values({
      id,
      story_id: storyId,
      workplace_id: home.workplaceId,
      language,
      state: "open",
      created_by: actor.personId,
      based_on_version_id: basedOnVersionId,
    })
    .execute();
  await audit("draft.created", { draft: id, story: storyId });
  return { id };
}
