import { randomUUID } from "node:crypto";
import { addresses } from "@tori/contract/addresses";
import type { EndpointName } from "@tori/contract/addresses";
import type { TestApp } from "../app.ts";
import type { Caller, Callers } from "./callers.ts";
import type { Subject } from "./subjects.ts";

/** Endpoints whose address names a story or a draft. */
export const storyEndpoints = (Object.keys(addresses) as EndpointName[]).filter((name) =>
  /\/(saved-)?stories\/:slug|\/drafts\/:id/.test(addresses[name].path),
);

type Asked = { name: EndpointName; subject: Subject; caller: Caller };

/** What each sends; `workplace` is the caller's own, or else the story's. */
function bodyOf(name: EndpointName, { updatedAt }: Subject, workplace: string): object | undefined {
  const bodies: Partial<Record<EndpointName, object>> = {
    claimStory: { workplace },
    createAdaptation: { workplace, language: "fi", kind: "adapted" },
    createAdoption: { workplace, status: "in_use" },
    hideStory: { reason: "terms", words: "Kokeilu" },
    publishDraft: { licence: "CC-BY-4.0" },
    reinstateStory: { reason: "corrected", words: "Kokeilu" },
    reportStory: { kind: "other", words: "Kokeilu" },
    retireStory: { reason: "Kokeilu" },
    reviewDraft: { decision: "publish", seen: updatedAt },
    saveDraftSection: { value: "Uusi tiivistelmä" },
    sendStoryNotice: { kind: "other", text: "Kokeilu" },
    unpublishStory: { reason: "Kokeilu" },
  };
  return bodies[name];
}

/** One request as a page of the site would send it. */
export async function askOfStory(
  { fastify }: TestApp,
  { jars, homes }: Callers,
  { name, subject, caller }: Asked,
): Promise<{ status: number; body: string }> {
  const { method, path } = addresses[name];
  const payload = bodyOf(name, subject, homes[caller] ?? subject.workplace);
  const response = await fastify.inject({
    method,
    url: path
      .replace(":slug", subject.slug)
      .replace(":id", subject.draft)
      .replace(":number", "1")
      .replace(":key", "summary"),
    headers: {
      cookie: [...jars[caller]].map((pair) => pair.join("=")).join("; "),
      origin: "http://127.0.0.1:3000",
      "idempotency-key": randomUUID(),
      "if-match": path.startsWith("/api/drafts") ? '"1"' : '"0"',
    },
    ...(payload ? { payload } : {}),
  });
  return { status: response.statusCode, body: response.body };
}
