import type { StoryState } from "@tori/contract/vocabulary";
import type { TestApp } from "../app.ts";
import { saveAll, wholeStory, workplaceWith } from "../drafts.ts";
import type { Callers } from "./callers.ts";

/** A story in a workplace of its own, with a draft that is open or waits. */
export type Subject = {
  slug: string;
  draft: string;
  /** What the draft says of when it was changed last. */
  updatedAt: string;
  workplace: string;
  /** In the title of the story, and so in its address: no other story has it. */
  word: string;
  /** In the draft alone. */
  secret: string;
};

const words: Record<StoryState, string> = {
  draft: "kuurankukka",
  waiting: "lummelampi",
  published: "vadelmapensas",
  retired: "pihlajanmarja",
  unpublished: "honkametsikko",
  hidden: "sysikivi",
};

export async function storyIn(site: TestApp, callers: Callers, state: StoryState): Promise<Subject> {
  const { author, editor, members } = callers;
  const isOut = state !== "draft" && state !== "waiting";
  const workplace = await workplaceWith(site.db, members, { isTrusted: isOut });
  const word = words[state];
  const secret = `salaisuus${state}`;
  const begun = await author.call("createDraft", { body: { workplace, language: "fi" } });
  const summary = isOut ? "Julkinen tiivistelmä" : secret;
  await saveAll(author.call, begun.id, { ...wholeStory(`Tarina ${word}`), summary });
  let draft = begun;
  if (state !== "draft") {
    const licence = { licence: "CC-BY-4.0" } as const;
    const { slug } = await editor.call("publishDraft", { params: begun, body: licence });
    if (isOut) {
      draft = await nextDraft(callers, slug, secret);
      await bringTo(site, callers, { slug, state });
    }
  }
  const { story, updatedAt } = await author.call("getDraft", { params: draft });
  return { slug: story.slug, draft: draft.id, updatedAt, workplace, word, secret };
}

/** Opens the next version of a story that is out, with a secret in it. */
async function nextDraft({ author }: Callers, slug: string, secret: string): Promise<{ id: string }> {
  const { id } = await author.call("createNextDraft", { params: { slug } });
  await author.call("saveDraftSection", {
    params: { id, key: "summary" },
    headers: { "if-match": '"1"' },
    body: { value: secret },
  });
  return { id };
}

type Out = { slug: string; state: StoryState };

async function bringTo({ db }: TestApp, { editor }: Callers, { slug, state }: Out): Promise<void> {
  const change = { params: { slug }, body: { reason: "Kokeilu" } };
  if (state === "retired") await editor.call("retireStory", change);
  if (state === "unpublished") await editor.call("unpublishStory", change);
  if (state === "hidden")
    await db.updateTable("story").set({ state, state_reason: "Kokeilu" }).where("slug", "=", slug).execute();
}
