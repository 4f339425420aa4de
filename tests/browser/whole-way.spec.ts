import type { Page } from "@playwright/test";
import { catalogs } from "@tori/text/catalogs";
import { paths } from "@tori/text/paths";
import { isClean } from "./clean.ts";
import { tabAndPress, tabAndType, tabTo } from "./keyboard.ts";
import { adminPage, codeFor, write } from "./people.ts";
import { scripted } from "./scripted.ts";
import { draftWords, saved } from "./story-form.ts";
import { expect, test } from "./test.ts";

// The whole way from an unknown visitor to a story that others find, on a phone's width and by the keyboard alone. What
// a moderator decides in between is done behind the scenes: other tests look at that.

type Way = { page: Page; language: "fi" | "sv"; title: string };

for (const language of ["fi", "sv"] as const)
  test(`an unknown visitor publishes a story by the keyboard alone (${language})`, async ({ browser }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const admin = await adminPage(browser);
    const way = { page, language, title: `${draftWords[language].sampleTitle} näppäimistöllä ${language}` };
    await test.step("signs in", () => signIn(way));
    await test.step("founds a workplace", () => foundWorkplace(way));
    await test.step("is let in by a moderator", () => approveWorkplace(way, admin));
    await test.step("writes", () => writeStory(way));
    await test.step("is read by a moderator", () => approveStory(way, admin));
    await test.step("finds the story", () => findStory(way));
  });

async function signIn({ page, language }: Way): Promise<void> {
  const texts = catalogs[language];
  const { signIn: words } = texts.people;
  const email = `tuntematon-${language}@tuntematon.test`;
  await page.goto(paths[language].front);
  await tabAndPress(page, page.getByRole("banner").getByRole("link", { name: texts.site.signIn }));
  await expect(page.getByLabel(words.email)).toBeVisible();
  await scripted(page);
  await tabAndType(page, page.getByLabel(words.email), email);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel(words.code)).toBeFocused();
  await page.keyboard.type(await codeFor(page, email));
  await tabAndPress(page, page.getByLabel(words.shared), "Space");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel(words.name, { exact: true })).toBeFocused();
  await page.keyboard.type("Tuulia Tuntematon");
  await page.keyboard.press("Enter");
  await expect(page.getByText(texts.desk.noWorkplace)).toBeVisible();
  await isClean(page);
}

async function foundWorkplace({ page, language }: Way): Promise<void> {
  const { join, form } = catalogs[language].workplaces;
  const link = (name: string | RegExp) => page.getByRole("link", { name }).first();
  await tabAndPress(page, link(join.title));
  await tabAndType(page, page.getByLabel(join.organisationName), "hollol");
  await page.keyboard.press("Enter");
  await tabAndPress(page, link(/Hollola/));
  await tabAndPress(page, link(join.foundNew));
  await tabAndType(page, page.getByLabel(form.name), `Näppäimistön päiväkoti ${language}`);
  await tabAndPress(page, page.getByRole("button", { name: join.foundNow }));
  await expect(page.getByText(join.waiting)).toBeVisible();
}

async function approveWorkplace({ page }: Way, admin: Page): Promise<void> {
  const { me } = (await (await page.request.get("/api/me")).json()) as {
    me: { memberships: { workplace: { slug: string } }[] };
  };
  const slug = me.memberships[0]?.workplace.slug ?? "";
  await write(admin, `/api/workplaces/${slug}/decision`, { decision: "yes", domain: null }, "PUT");
}

async function writeStory({ page, language, title }: Way): Promise<void> {
  const texts = catalogs[language];
  const { fields } = texts.drafts;
  const words = draftWords[language];
  const button = (name: string) => page.getByRole("button", { name }).first();
  await tabAndPress(page, page.getByRole("banner").getByRole("link", { name: texts.site.desk }));
  await tabAndPress(page, button(texts.desk.begin));
  await tabAndType(page, page.getByLabel(fields.title), title);
  await tabAndType(page, page.getByLabel(fields.summary), "Kirjoitettu ilman hiirtä.");
  for (const name of [fields.need, fields.action]) {
    await tabTo(page, page.getByRole("textbox", { name: new RegExp(`^${name}`) }));
    await page.keyboard.type("Kutsuimme naapurit lukemaan.");
  }
  await tabTo(page, page.getByLabel(fields.resultsYes));
  await page.keyboard.press("ArrowDown");
  await expect(page.getByLabel(fields.resultsNo)).toBeChecked();
  await tabAndPress(page, page.getByLabel(texts.labels.statuses.idea, { exact: true }), "Space");
  await tabAndPress(page, page.getByLabel(words.practice), "Space");
  await tabAndPress(page, page.getByLabel(words.sector), "Space");
  const tags = page.getByRole("combobox", { name: new RegExp(`^${fields.tags}`) });
  await tabAndType(page, tags, "lukumummot");
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await tabAndType(page, page.getByLabel(fields.contactEmail), "paivakoti@hollola.test");
  await tabAndPress(page, page.getByLabel(words.accept), "Space");
  await expect(saved(page, language)).toBeVisible();
  await isClean(page);
  await tabAndPress(page, button(words.sendIn));
  await expect(page.getByText(words.sentIn)).toBeVisible();
  await isClean(page);
}

async function approveStory({ title }: Way, admin: Page): Promise<void> {
  const { items } = (await (await admin.request.get("/api/moderation")).json()) as {
    items: { id: string; title: string; since: string }[];
  };
  const draft = items.find((each) => each.title === title);
  const body = { decision: "publish", note: "", seen: draft?.since };
  await write(admin, `/api/drafts/${draft?.id}/reviews`, body);
}

async function findStory({ page, language, title }: Way): Promise<void> {
  const texts = catalogs[language];
  // The index follows publishing.
  await expect(async () => {
    const answer = await page.request.get(`/api/search?q=${encodeURIComponent(title)}&locale=${language}`);
    const { items } = (await answer.json()) as { items: { title: string }[] };
    expect(items.map((story) => story.title)).toContain(title);
  }).toPass({ timeout: 20_000 });
  await tabAndPress(page, page.getByRole("banner").getByRole("link", { name: texts.common.siteName }));
  await tabAndType(page, page.getByRole("main").getByRole("combobox").first(), title);
  await page.keyboard.press("Enter");
  await expect(page.locator(".results-count")).toBeVisible();
  await tabAndPress(page, page.getByRole("main").getByRole("link", { name: title }).first());
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  await isClean(page);
}
