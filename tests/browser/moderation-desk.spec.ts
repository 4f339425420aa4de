import type { Page } from "@playwright/test";
import { catalogs } from "@tori/text/catalogs";
import { paths } from "@tori/text/paths";
import { workPaths } from "@tori/text/work-paths";
import { isClean } from "./clean.ts";
import { tabAndPress, tabTo } from "./keyboard.ts";
import { comeBackTo, reportedStory, twoModerators } from "./moderators.ts";
import { adminPage, pageOf, write } from "./people.ts";
import { expect, test } from "./test.ts";

// The moderators' desk: what waits, who is looking at it, and what becomes of the second of two decisions.

const keeping = { decision: "keep", reason: "unfounded", words: "Perusteita ei löytynyt." };

for (const look of [
  { language: "fi", width: 1280, colorScheme: "light" },
  { language: "sv", width: 360, colorScheme: "dark" },
] as const) {
  const { language } = look;
  const { moderation, desk, reportDecisions } = catalogs[language];
  const { claim, overtaken } = moderation;
  const path = workPaths[language];

  test(`what one has taken up the other sees and takes over, and who decides second is told so (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(150_000);
    const title = `Mainostava tarina ${language}`;
    await reportedStory(browser, title, language);
    const { maija, mauri } = await twoModerators(browser, look);

    // Maija comes from her own desk, by the keyboard alone.
    await maija.goto(paths[language].desk);
    await tabAndPress(maija, maija.getByRole("main").getByRole("link", { name: desk.toModeration }));
    await expect(maija.getByRole("heading", { name: moderation.title, level: 1 })).toBeFocused();
    await expect(maija.getByRole("link", { name: title })).toBeVisible();
    await isClean(maija);
    const filter = maija.getByRole("navigation", { name: moderation.filter });
    await tabAndPress(maija, filter.getByRole("link", { name: moderation.kinds.report }));
    await expect(maija).toHaveURL(/kind=report/);
    // The address comes before the list that it leads to.
    await expect(filter.getByRole("link", { name: moderation.kinds.report })).toHaveAttribute(
      "aria-current",
      "true",
    );
    await stepTo(maija, title);
    await maija.keyboard.press("Enter");
    await expect(maija.getByText(claim.shown)).toBeVisible();
    await isClean(maija);

    await mauri.goto(path.moderation());
    const item = mauri.getByRole("listitem").filter({ hasText: title });
    await expect(item.getByText(claim.taken("Maija Vahti"))).toBeVisible();
    await isClean(mauri);
    await item.getByRole("link", { name: title }).click();
    await expect(mauri.locator(".claim-notice").getByText(claim.taken("Maija Vahti"))).toBeVisible();
    await isClean(mauri);
    await tabAndPress(mauri, mauri.getByRole("button", { name: claim.takeOver }));
    await expect(mauri.locator(".form-notice").filter({ hasText: claim.yours })).toBeFocused();
    await isClean(mauri);
    await comeBackTo(maija);
    await expect(maija.locator(".claim-notice").getByText(claim.taken("Mauri Vahti"))).toBeVisible();

    // Both decide all the same.
    await decide(maija, "keep", "Tuote mainitaan vain nimeltä.");
    await expect(maija.getByText(reportDecisions.done)).toBeVisible();
    await isClean(maija);
    await decide(mauri, "hide", "Tarina on selvä mainos.");
    const late = mauri.locator(".form-notice").filter({ hasText: overtaken.title });
    await expect(late).toBeFocused();
    await expect(late).toContainText("Tarina on selvä mainos.");
    await expect(late.getByRole("listitem").first()).toContainText("Maija Vahti");
    await isClean(mauri);
    await tabAndPress(mauri, late.getByRole("link", { name: overtaken.toDesk }));
    await expect(mauri.getByRole("heading", { name: moderation.title, level: 1 })).toBeFocused();
    await expect(mauri.getByRole("link", { name: title })).toHaveCount(0);
  });

  test(`what another decides leaves the desk, and the focus goes to what is next (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(90_000);
    const names = ["Edellinen", "Tämä", "Seuraava"].map((each) => `${each} ilmoitus ${language}`);
    const ids: string[] = [];
    for (const name of names) ids.push((await reportedStory(browser, name, language)).report);
    const { maija, mauri } = await twoModerators(browser, look);
    await maija.goto(path.moderation("kind=report"));
    await stepTo(maija, names[1] ?? "");
    await write(mauri, `/api/reports/${ids[1]}/decision`, { decision: keeping }, "PUT");
    await comeBackTo(maija);
    await expect(maija.getByRole("link", { name: names[1] ?? "" })).toHaveCount(0);
    await expect(maija.locator(".waiting-opener:focus")).toBeVisible();
  });

  async function decide(page: Page, decision: "hide" | "keep", words: string): Promise<void> {
    const texts = reportDecisions;
    await page.getByLabel(texts[decision]).check();
    const reason = decision === "hide" ? "advertising" : "unfounded";
    await page.getByLabel(texts.reason, { exact: true }).selectOption(reason);
    await page.getByLabel(texts.words).fill(words);
    await page.getByRole("button", { name: texts.save }).click();
  }
}

/** Goes to the list with Tab and through it with the arrow keys. */
async function stepTo(page: Page, title: string): Promise<void> {
  await tabTo(page, page.locator(".waiting-opener").first());
  await page.keyboard.press("End");
  await expect(page.locator(".waiting-opener").last()).toBeFocused();
  const opener = page.getByRole("link", { name: title });
  for (let presses = 0; presses < 50; presses += 1) {
    if (await opener.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("ArrowUp");
  }
  await expect(opener).toBeFocused();
}

test("where nothing waits the desk says so, and where it cannot be fetched, too", async ({ browser }) => {
  const { moderation, workplaces } = catalogs.fi;
  const page = await adminPage(browser, 360);
  const counts = Object.fromEntries(Object.keys(moderation.kinds).map((kind) => [kind, 0]));
  await page.route("**/api/moderation", (route) => route.fulfill({ json: { items: [], counts } }));
  await page.goto(workPaths.fi.moderation());
  await expect(page.getByText(moderation.emptyDetail)).toBeVisible();
  await isClean(page);
  await page.unroute("**/api/moderation");
  await page.route("**/api/moderation", (route) => route.abort());
  await page.goto(workPaths.fi.moderation());
  await expect(page.getByText(workplaces.failed)).toBeVisible();
  await isClean(page);
});

test("those who are no moderators do not see it", async ({ browser }) => {
  const page = await pageOf(browser, "uteliaampi@lahti.test", "Uuno Uteliaampi");
  for (const address of [workPaths.fi.moderation(), workPaths.fi.auditLog()]) {
    await page.goto(address);
    await expect(page.getByText(catalogs.fi.refusals.forbidden.detail)).toBeVisible();
  }
});
