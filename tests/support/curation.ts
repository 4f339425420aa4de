import type { createTag } from "@tori/contract/curation";
import type { EndpointInput } from "@tori/contract/endpoint";
import type { Call } from "@tori/contract/endpoints";
import { ProblemError } from "@tori/contract/problem-error";
import type { ProblemBody } from "@tori/contract/problem";

import type { TestApp } from "./app.ts";
import { signInAs } from "./person.ts";

type Facts = EndpointInput<typeof createTag>["body"];

/** A tag that is called this in Finnish, and alike in Swedish. */
export function tagNamed(fi: string, changes: Partial<Facts> = {}): Facts {
  return { labels: { fi: { preferred: fi }, sv: { preferred: `${fi} sv` } }, ...changes };
}

/** The problem that a call is refused with; fails where it is not. */
export async function problemOf(call: Promise<unknown>): Promise<ProblemBody> {
  try {
    await call;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error("it was not refused");
}

/** Fields of the refusal, with what is said of each. */
export async function fieldsOf(call: Promise<unknown>): Promise<Record<string, string>> {
  const { fields = [] } = await problemOf(call);
  return Object.fromEntries(fields.map(({ field, message }) => [field, message]));
}

/** Two moderators of a site with `ADMIN_EMAILS` as `curators` has it. */
export const curators = { ADMIN_EMAILS: "mauri@tori.test,maija@tori.test" };

export async function signInCurators(site: TestApp) {
  const mauri = await signInAs(site, "mauri@tori.test", { name: "Mauri Moderaattori" });
  const maija = await signInAs(site, "maija@tori.test", { name: "Maija Moderaattori" });
  return { mauri, maija };
}

/** A tag as it is now, by its address. */
export async function tagOf(call: Call, slug: string) {
  const { items } = await call("listVocabulary", {});
  const tag = items.find((item) => item.slug === slug);
  if (!tag) throw new Error(`there is no tag ${slug}`);
  return tag;
}

/** What a change of a tag sends beside its body. */
export function seen({ id, etag }: { id: string; etag: string }) {
  return { params: { id }, headers: { "if-match": etag } };
}
