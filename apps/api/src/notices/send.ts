import type { EndpointRequest } from "@tori/contract/endpoint";
import type { sendStoryNotice as contract } from "@tori/contract/notices";
import { sql } from "kysely";
import { v7 as uuid } from "uuid";
import { mayTry } from "../people/attempts.ts";
import { tellEach } from "../platform/mail/tell.ts";
import { Problem } from "../platform/problem.ts";
import type { Write } from "../platform/writes.ts";
import { readable, storyIdAt } from "../stories/readable.ts";
import { editorsOf, moderatorsOf } from "../workplaces/tell.ts";

type Notice = EndpointRequest<typeof contract>["body"];

/**
 * Takes what a reader tells of a story, and mails it to whoever can mend it.
 * @throws Problem `not_found` and `gone` as the story's page; `too_many_requests` from one network
 */
export async function sendNotice(
  write: Write<null> & { publicUrl: string },
  slug: string,
  { kind, text, email }: Notice,
): Promise<void> {
  const { db, network, language, audit } = write;
  const story = await findStory(write, slug);
  if (!(await mayTry(db, "noticesFromNetwork", network))) throw new Problem("too_many_requests");
  const id = uuid();
  await db
    .insertInto("story_notice")
    .values({ id, story_id: story.id, kind, text, email: email || null, language })
    .execute();
  await audit("notice.sent", { notice: id, story: story.id }, { kind });
  const editors = story.workplaceId === null ? [] : await editorsOf(write, story.workplaceId);
  const readers = editors.length > 0 ? editors : await moderatorsOf(write);
  await tellEach(write, readers, ({ notices }) => ({
    says: notices.received({ title: story.title, kind, text }),
    path: (path) => path.desk,
  }));
}

async function findStory({ db }: Pick<Write<null>, "db">, slug: string) {
  const { rows } = await sql<{ id: string; state: string; workplaceId: string | null; title: string }>`
    select s.id, s.state, s.workplace_id as "workplaceId", coalesce(t.title, '') as title
    from story s
    left join story_version_text t on t.version_id = s.published_version_id and t.is_original
    where s.id = ${storyIdAt(slug)}
  `.execute(db);
  return readable(rows[0]);
}
