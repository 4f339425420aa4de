import { type Browser, type Page, test } from "@playwright/test";
import type { Desk } from "@tori/contract/desk";
import { wholeStory } from "../support/drafts.ts";
import { adminPage, write } from "./people.ts";

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
    const response = await editor.request.put(`/api/drafts/${id}/sections/${key}`, {
      data: { value },
      headers: {
        origin: test.info().project.use.baseURL ?? "",
        "idempotency-key": crypto.randomUUID(),
        "if-match": '"0"',
      },
    });
    if (!response.ok()) throw new Error(`${key}: ${await response.text()}`);
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
