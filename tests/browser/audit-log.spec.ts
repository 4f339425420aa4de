import { catalogs } from "@tori/text/catalogs";
import { workPaths } from "@tori/text/work-paths";
import { asChoice } from "../../apps/web/src/audit/sentence.ts";
import { isClean } from "./clean.ts";
import { tabAndPress, tabAndType } from "./keyboard.ts";
import { twoModerators } from "./moderators.ts";
import { overwrite, write } from "./people.ts";
import { expect, test } from "./test.ts";
import { addTag, tagCalled } from "./vocabulary.ts";

// The log of what has been done, searched by moderators.

for (const look of [
  { language: "fi", width: 1280, colorScheme: "light" },
  { language: "sv", width: 360, colorScheme: "dark" },
] as const) {
  const { language } = look;
  const { audit, workplaces } = catalogs[language];
  const { filters, deeds } = audit;
  const path = workPaths[language];

  test(`it is searched by what was done, by whom and to what (${language})`, async ({ browser }) => {
    test.setTimeout(120_000);
    const { maija, mauri: page } = await twoModerators(browser, look);
    const name = `lokisana ${language}`;
    const id = await addTag(maija, { preferred: name }, { preferred: name });
    const { etag } = await tagCalled(maija, name);
    const labels = { fi: { preferred: name, synonyms: [`${name} toisin`] }, sv: { preferred: name } };
    await overwrite(page, `/api/vocabulary/${id}`, { labels }, etag);

    await page.goto(path.auditLog());
    const entries = page.locator(".audit-list > li");
    await expect(entries.first()).toBeVisible();
    await isClean(page);

    await tabAndType(page, page.getByLabel(filters.about), "x");
    await page.keyboard.press("Enter");
    await expect(page.locator(".error-summary")).toBeFocused();
    await isClean(page);
    await page.getByLabel(filters.about).fill(name);
    await tabAndPress(page, page.getByRole("button", { name: filters.search }));
    await expect(page.locator("#audit-count")).toBeFocused();
    await expect(entries).toHaveCount(2);
    await expect(entries.first()).toContainText("Mauri Vahti");
    await expect(entries.first().getByRole("link", { name, exact: true })).toHaveAttribute(
      "href",
      path.manageTag(id),
    );
    await isClean(page);

    await page.getByLabel(filters.action).selectOption({ label: asChoice(deeds["tag.created"]) });
    await page.getByRole("button", { name: filters.search }).click();
    await expect(entries).toHaveCount(1);
    await expect(entries.first()).toContainText("Maija Vahti");
    await entries.first().getByRole("link", { name: "Maija Vahti" }).click();
    const chip = page.getByRole("button", { name: filters.remove(filters.person("Maija Vahti")) });
    await expect(chip).toBeVisible();
    await isClean(page);

    // The address keeps it all.
    await page.reload();
    await expect(entries).toHaveCount(1);
    await expect(page.getByLabel(filters.about)).toHaveValue(name);
    await chip.click();
    await expect(chip).toHaveCount(0);
    await entries.first().getByRole("link", { name: audit.history }).click();
    await expect(entries).toHaveCount(2);
    await page.getByRole("button", { name: filters.clear }).click();
    await expect(page.getByRole("button", { name: filters.clear })).toHaveCount(0);
    await page.getByLabel(filters.name).fill("Kukaan ei ole tämänniminen");
    await page.getByRole("button", { name: filters.search }).click();
    await expect(page.getByText(audit.none)).toBeVisible();
    await isClean(page);
    await page.getByLabel(filters.name).fill("");
    await page.getByLabel(filters.from).fill("2026-02-02");
    await page.getByLabel(filters.to).fill("2026-02-01");
    await page.getByRole("button", { name: filters.search }).click();
    await expect(page.getByRole("link", { name: filters.orderError })).toBeVisible();
    await page.getByLabel(filters.from).fill("2020-01-01");
    await page.getByLabel(filters.to).fill("2020-01-02");
    await page.getByRole("button", { name: filters.search }).click();
    await expect(page).toHaveURL(/2020-01-02/);
    await expect(page.getByText(audit.none)).toBeVisible();

    await page.route("**/api/audit?**", (route) => route.abort());
    await page.goto(path.auditLog("name=Ville"));
    await expect(page.getByText(workplaces.failed)).toBeVisible();
    await isClean(page);
  });

  test(`a merger leads to both tags and to what became of it (${language})`, async ({ browser }) => {
    const { maija, mauri: page } = await twoModerators(browser, look);
    const [from, into] = [`lokista ${language}`, `lokiin ${language}`];
    const id = await addTag(maija, { preferred: from }, { preferred: from });
    const target = await addTag(maija, { preferred: into }, { preferred: into });
    const { etag } = await tagCalled(maija, from);
    await overwrite(maija, `/api/vocabulary/${id}/merger`, { into: target }, etag);
    await page.goto(path.auditLog(`thing=${id}`));
    const entry = page.locator(".audit-list > li").first();
    await expect(entry.getByRole("link", { name: from, exact: true })).toBeVisible();
    await expect(entry.getByRole("link", { name: into, exact: true })).toBeVisible();
    await isClean(page);
    await entry.getByRole("link", { name: audit.change }).click();
    await expect(page).toHaveURL(new RegExp(`${path.tagChanges}/`));
  });

  test(`more of it comes as asked for (${language})`, async ({ browser }) => {
    test.setTimeout(120_000);
    const { maija, mauri: page } = await twoModerators(browser, look);
    const { me } = (await (await maija.request.get("/api/me")).json()) as { me: { id: string } };
    for (let times = 0; times < 60; times += 1) {
      await write(maija, "/api/me", { name: "Maija Vahti", language }, "PATCH");
    }
    await page.goto(path.auditLog(`person=${me.id}`));
    const entries = page.locator(".audit-list > li");
    await expect(entries).toHaveCount(50);
    await tabAndPress(page, page.getByRole("button", { name: audit.more }));
    await expect(entries).toHaveCount(61);
    await expect(entries.nth(50)).toBeFocused();
    await expect(page.getByRole("button", { name: audit.more })).toHaveCount(0);
    await isClean(page);
  });
}
