import type { Language } from "@tori/contract/language";
import { sql } from "kysely";
import { tellEach } from "../platform/mail/tell.ts";
import { Problem, fieldProblem } from "../platform/problem.ts";
import type { Write } from "../platform/writes.ts";
import { mayHandle } from "./policy.ts";
import { hasEditor } from "./queries.ts";

type Found = {
  storyId: string;
  slug: string;
  title: string;
  text: string;
  email: string | null;
  language: Language;
  isHandled: boolean;
  workplaceId: string | null;
  hasEditor: boolean;
};

/**
 * Marks a notice as handled and forgets the reader's address, once the answer is on its way.
 * @throws Problem `invalid_input` for an answer that nobody has left an address for; `conflict` where a colleague was
 * quicker
 */
export async function handleNotice(
  write: Write & { publicUrl: string },
  id: string,
  answer: string,
): Promise<void> {
  const { db, actor, audit } = write;
  const notice = await findNotice(write, id);
  if (!mayHandle(actor, notice)) throw new Problem("not_found");
  if (notice.isHandled) throw new Problem("conflict", { detail: ({ refusals }) => refusals.noticeHandled });
  if (answer !== "" && notice.email === null) {
    throw fieldProblem("answer", ({ refusals }) => refusals.noticeWithoutAddress);
  }
  await db
    .updateTable("story_notice")
    .set({ handled_at: sql<Date>`now()`, handled_by: actor.personId, email: null })
    .where("id", "=", id)
    .execute();
  await audit("notice.handled", { notice: id, story: notice.storyId }, { isAnswered: answer !== "" });
  if (answer === "" || notice.email === null) return;
  const { email, language, slug, title, text } = notice;
  await tellEach(write, [{ email, language }], ({ notices }) => ({
    says: notices.answered({ title, text, answer }),
    path: (path) => path.story(slug),
  }));
}

async function findNotice({ db }: Pick<Write, "db">, id: string): Promise<Found> {
  const { rows } = await sql<Found>`
    select n.story_id as "storyId", s.slug, t.title, n.text, n.email, n.language,
      n.handled_at is not null as "isHandled", s.workplace_id as "workplaceId", ${hasEditor} as "hasEditor"
    from story_notice n
    join story s on s.id = n.story_id
    join story_version_text t on t.version_id = s.published_version_id and t.is_original
    left join workplace w on w.id = s.workplace_id
    where n.id = ${id}
    for no key update of n
  `.execute(db);
  if (!rows[0]) throw new Problem("not_found");
  return rows[0];
}
