import type { Browser, Page } from "@playwright/test";
import { publishEditorial } from "./editorial.ts";
import { adminPage, moderatorPage, write } from "./people.ts";

// Two moderators at one desk, and what waits there.

type Look = { language: "fi" | "sv"; width: number; colorScheme: "light" | "dark" };

/** Both come with the look that is asked for. */
export async function twoModerators(browser: Browser, { language, width, colorScheme }: Look) {
  const come = async (first: string): Promise<Page> => {
    const email = `${first.toLowerCase()}-${language}-${crypto.randomUUID().slice(0, 8)}@tori.test`;
    const page = await moderatorPage(browser, email, `${first} Vahti`, { width, language });
    await page.emulateMedia({ colorScheme });
    return page;
  };
  return { maija: await come("Maija"), mauri: await come("Mauri") };
}

/** A story of the editors that a reader has reported. @returns its address and the report's id */
export async function reportedStory(
  browser: Browser,
  title: string,
  language: "fi" | "sv",
): Promise<{ slug: string; report: string }> {
  const admin = await adminPage(browser);
  const slug = await publishEditorial(admin, { title, tags: [{ proposed: "ilmoitettu sana" }], language });
  const words = { kind: "advertising", words: "Tässä mainostetaan tuotetta." };
  await write(admin, `/api/stories/${slug}/reports`, words);
  const { items } = (await (await admin.request.get("/api/reports")).json()) as {
    items: { id: string; story: { slug: string } }[];
  };
  await admin.context().close();
  return { slug, report: items.find(({ story }) => story.slug === slug)?.id ?? "" };
}

/** Comes back to a page that was left open in another window. */
export async function comeBackTo(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
}
