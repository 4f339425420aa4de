import type { EndpointRequest } from "@tori/contract/endpoint";
import type { reportStory as contract } from "@tori/contract/reports";
import { sql } from "kysely";
import { v7 as uuid } from "uuid";
import { mayTry } from "../people/attempts.ts";
import { tellEach } from "../platform/mail/tell.ts";
import { Problem } from "../platform/problem.ts";
import { readable, storyIdAt } from "../stories/readable.ts";
import { moderatorsOf } from "../workplaces/tell.ts";
import type { ReportedStory, ReportWrite } from "./open.ts";
import { newReceipt, receiptDigest } from "./receipt.ts";

type Report = EndpointRequest<typeof contract>["body"];

/**
 * Takes a report of anyone's, and confirms it by mail where there is an address.
 * @throws Problem `not_found` and `gone` as the story's page; `too_many_requests` from one network
 */
export async function reportStory(
  write: ReportWrite<null>,
  slug: string,
  { kind, words, email }: Report,
): Promise<{ receipt: string }> {
  const { db, network, language, audit } = write;
  const story = await findStory(write, slug);
  if (!(await mayTry(db, "reportsFromNetwork", network))) throw new Problem("too_many_requests");
  const id = uuid();
  const receipt = newReceipt();
  await db
    .insertInto("story_report")
    .values({
      id,
      story_id: story.id,
      version_id: story.versionId,
      kind,
      words,
      email: email || null,
      language,
      receipt_digest: receiptDigest(receipt),
      state: "open",
    })
    .execute();
  await audit("report.sent", { report: id, story: story.id }, { kind });
  await tellEach(write, await moderatorsOf(write), ({ reports }) => ({
    says: reports.received(story.title, kind),
    path: (path) => path.report(id),
  }));
  if (email !== "") {
    await tellEach(write, [{ email, language }], ({ reports }) => ({
      says: reports.confirmed(story.title, receipt),
      path: (path) => path.reportStatus,
    }));
  }
  return { receipt };
}

async function findStory({ db }: ReportWrite<null>, slug: string) {
  const { rows } = await sql<Pick<ReportedStory, "id" | "state" | "title" | "versionId">>`
    select s.id, s.state, t.title, s.published_version_id as "versionId"
    from story s join story_version_text t on t.version_id = s.published_version_id and t.is_original
    where s.id = ${storyIdAt(slug)}
  `.execute(db);
  return readable(rows[0]);
}
