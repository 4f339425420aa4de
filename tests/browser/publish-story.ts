import type { Browser, Page } from "@playwright/test";
import type { Desk } from "@tori/contract/desk";
import { wholeStory } from "../support/drafts.ts";
import { adminPage, overwrite, write } from "./people.ts";

/**
 * Publishes a story of a workplace behind the pages' backs; a moderator says yes to it where it is the first.
 * @returns its slug
 */
export async function publishStory(
  editor: Page,
  browser: Browser,
  workplace: string,
  title: string,
): Promise<string> {
  const { id } = (await write(editor, "/api/drafts", { workplace, language: "fi" })) as { id: string };
  for (const [key, value] of Object.entries(wholeStory(title))) {
    await overwrite(editor, `/api/drafts/${id}/sections/${key}`, { value }, '"0"');
  }
  const licence = { licence: "CC-BY-4.0" };
  const { state } = (await write(editor, `/api/drafts/${id}/publications`, licence)) as { state: string };
  if (state === "waiting") {
    const admin = await adminPage(browser);
    const draft = await (await admin.request.get(`/api/drafts/${id}`)).json();
    const { updatedAt: seen } = draft as { updatedAt: string };
    await write(admin, `/api/drafts/${id}/reviews`, { decision: "publish", seen });
    await admin.context().close();
  }
  // The slug comes with the publishing.
  const { published } = (await (await editor.request.get("/api/me/desk")).json()) as Desk;
  return published.items.find((story) => story.title === title)?.slug ?? "";
}
