import type { Page } from "@playwright/test";
import { catalogs } from "@tori/text/catalogs";
import { workPaths } from "@tori/text/work-paths";
import { wholeStory } from "../support/drafts.ts";
import { isClean } from "./clean.ts";
import { publishEditorial } from "./editorial.ts";
import { twoModerators } from "./moderators.ts";
import { adminPage, overwrite, pageOf, workplaceOf, write } from "./people.ts";
import { expect, test } from "./test.ts";
import { tagCalled } from "./vocabulary.ts";

// Two moderators decide the same thing: the second is told who was quicker, and has what was typed.

const texts = catalogs.fi;
const { overtaken } = texts.moderation;
const path = workPaths.fi;
const look = { language: "fi", width: 360, colorScheme: "light" } as const;

async function isOvertaken(page: Page, typed: string): Promise<void> {
  const late = page.locator(".form-notice").filter({ hasText: overtaken.title });
  await expect(late).toBeFocused();
  await expect(late).toContainText(typed);
  await expect(late.getByRole("listitem").first()).toContainText("Maija Vahti");
  await isClean(page);
}

test("a first story is returned by one and published too late by another", async ({ browser }) => {
  test.setTimeout(90_000);
  const writer = await pageOf(browser, "kahdesti@lahti.test", "Kaisa Kahdesti");
  const workplace = await workplaceOf(writer, browser, "lahti", "Kahdesti päätetty");
  const { id } = (await write(writer, "/api/drafts", { workplace, language: "fi" })) as { id: string };
  for (const [key, value] of Object.entries(wholeStory("Kahdesti päätetty tarina"))) {
    await overwrite(writer, `/api/drafts/${id}/sections/${key}`, { value }, '"0"');
  }
  await write(writer, `/api/drafts/${id}/publications`, { licence: "CC-BY-4.0" });

  const { maija, mauri } = await twoModerators(browser, look);
  const { review } = texts.drafts;
  for (const page of [maija, mauri]) {
    await page.goto(path.moderation("kind=first_story"));
    await page.getByRole("link", { name: "Kahdesti päätetty tarina" }).click();
    await expect(page.getByLabel(review.note)).toBeVisible();
  }
  await maija.getByLabel(review.return).check();
  await maija.getByLabel(review.note).fill("Kerro vielä kestosta.");
  await maija.getByRole("button", { name: review.send }).click();
  await expect(maija.getByText(review.done.return)).toBeVisible();
  await mauri.getByLabel(review.publish, { exact: false }).first().check();
  await mauri.getByLabel(review.note).fill("Hieno tarina!");
  await mauri.getByRole("button", { name: review.send }).click();
  await isOvertaken(mauri, "Hieno tarina!");

  // Sent in anew while it is read: the page shows the new text, and what was typed stays.
  await write(writer, `/api/drafts/${id}/publications`, { licence: "CC-BY-4.0" });
  await mauri.goto(path.draftPreview(id));
  await mauri.getByLabel(review.note).fill("Nyt se on valmis.");
  await mauri.getByLabel(review.publish, { exact: false }).first().check();
  const draft = (await (await maija.request.get(`/api/drafts/${id}`)).json()) as { updatedAt: string };
  const seen = draft.updatedAt;
  await write(maija, `/api/drafts/${id}/reviews`, { decision: "return", note: "Otsikko!", seen });
  await overwrite(writer, `/api/drafts/${id}/sections/title`, { value: "Kahdesti, uusi otsikko" }, '"1"');
  await write(writer, `/api/drafts/${id}/publications`, { licence: "CC-BY-4.0" });
  await mauri.getByRole("button", { name: review.send }).click();
  await expect(mauri.getByText(texts.moderation.draftAnew)).toBeVisible();
  await expect(mauri.getByRole("heading", { name: "Kahdesti, uusi otsikko" })).toBeVisible();
  await expect(mauri.getByLabel(review.note)).toHaveValue("Nyt se on valmis.");
  await isClean(mauri);
  await mauri.getByRole("button", { name: review.send }).click();
  await expect(mauri.getByText(review.done.publish)).toBeVisible();
});

test("a workplace is approved by one and declined too late by another", async ({ browser }) => {
  test.setTimeout(90_000);
  const founder = await pageOf(browser, "kahdesti@kerava.test", "Kaija Kahdesti");
  const body = { organisation: "kerava", name: "Keravan kahdesti", about: "", sizeBand: null, sectors: [] };
  await write(founder, "/api/workplaces", { ...body, contactEmail: null });
  const { maija, mauri } = await twoModerators(browser, look);
  const { workplaceTasks: tasks } = texts;
  for (const page of [maija, mauri]) {
    await page.goto(path.moderation("kind=workplace"));
    await page.getByRole("link", { name: "Keravan kahdesti" }).click();
    await expect(page.getByText(tasks.founder, { exact: true })).toBeVisible();
  }
  await isClean(maija);
  await maija.getByRole("button", { name: tasks.approve }).click();
  await expect(maija.getByText(tasks.done.yes)).toBeVisible();
  await mauri.getByText(tasks.decline, { exact: true }).click();
  await mauri.getByLabel(tasks.reason).fill("Väärä organisaatio.");
  await mauri.getByRole("button", { name: tasks.declineNow }).click();
  await isOvertaken(mauri, "Väärä organisaatio.");
  // Whoever comes later still is told that it waits no longer.
  await mauri.reload();
  await expect(mauri.getByText(overtaken.settled)).toBeVisible();
});

test("a reader's message is handled by one and answered too late by another", async ({ browser }) => {
  test.setTimeout(90_000);
  const admin = await adminPage(browser);
  const title = "Kahdesti hoidettu viesti";
  const slug = await publishEditorial(admin, { title, tags: [{ proposed: "kahdesti hoidettu" }] });
  const notice = { kind: "wrong", text: "Luku on väärin.", email: "lukija@esimerkki.test" };
  await write(admin, `/api/stories/${slug}/notices`, notice);
  const { maija, mauri } = await twoModerators(browser, look);
  const words = texts.notices.desk;
  for (const page of [maija, mauri]) {
    await page.goto(path.moderation("kind=notice"));
    await page.getByRole("link", { name: title }).click();
    await expect(page.getByText("Luku on väärin.")).toBeVisible();
  }
  await maija.getByRole("button", { name: words.handle }).click();
  await expect(maija.getByText(words.handled)).toBeVisible();
  await mauri.getByLabel(words.answer).fill("Kiitos, korjaamme sen.");
  await mauri.getByRole("button", { name: words.handle }).click();
  await isOvertaken(mauri, "Kiitos, korjaamme sen.");
});

test("a proposed tag is approved by one and declined too late by another", async ({ browser }) => {
  test.setTimeout(90_000);
  const admin = await adminPage(browser);
  const proposed = "kahdesti ehdotettu";
  await publishEditorial(admin, { title: "Kahdesti ehdotettu sana", tags: [{ proposed }] });
  const { id } = await tagCalled(admin, proposed);
  const { maija, mauri } = await twoModerators(browser, look);
  const { approve, decline, details, fields } = texts.curation;
  await mauri.goto(path.moderation("kind=proposal"));
  await mauri.getByRole("link", { name: proposed }).click();
  await expect(mauri.getByText(texts.moderation.claim.shown)).toBeVisible();
  await mauri.getByText(decline.title).first().click();
  await mauri.getByLabel(details.reason).fill("Liian epämääräinen.");
  await maija.goto(path.manageTag(id));
  const inSwedish = maija.getByRole("group", { name: texts.common.languageNames.sv });
  await inSwedish.getByLabel(fields.preferred).fill("två gånger");
  await maija.getByRole("button", { name: approve.doIt }).click();
  await expect(maija.getByText(approve.done)).toBeVisible();
  await mauri.getByRole("button", { name: decline.doIt }).click();
  await isOvertaken(mauri, "Liian epämääräinen.");
});
