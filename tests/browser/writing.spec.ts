import type { Page } from "@playwright/test";
import { workPaths } from "@tori/text/work-paths";
import { isClean } from "./clean.ts";
import { adminPage, codeFor, pageOf, signIn, workplaceOf, write } from "./people.ts";
import { beginStory, draftWords, fillStory, saved } from "./story-form.ts";
import { expect, test } from "./test.ts";

// Writing a story in a browser: from an empty form to readers, and what must not be lost on the way.

const section = (id: string, key: string) => `/api/drafts/${id}/sections/${key}`;

async function savedTitle(page: Page, id: string): Promise<unknown> {
  const draft = (await (await page.request.get(`/api/drafts/${id}`)).json()) as {
    sections: { title?: { value: unknown } };
  };
  return draft.sections.title?.value;
}

for (const [language, width] of [
  ["fi", 1280],
  ["sv", 360],
] as const) {
  test(`a story goes from an empty form through a moderator to readers, who find it (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const text = draftWords[language];
    const writer = await pageOf(browser, `kirjoittaja-${language}@lahti.test`, "Kaisa Kirjoittaja", {
      width,
      language,
    });
    await workplaceOf(writer, browser, "lahti", `Työpaikka ${language}`);
    await writer.goto(`/${language}/${text.desk}`);
    await isClean(writer);
    await writer.getByRole("button", { name: text.begin }).click();
    await expect(writer.getByRole("heading", { name: text.formTitle, level: 1 })).toBeVisible();
    await isClean(writer);

    await writer.getByLabel(text.accept).check();
    await writer.getByRole("button", { name: text.sendIn }).click();
    const summary = writer.locator(".error-summary");
    await expect(summary).toBeFocused();
    await isClean(writer);
    await summary.getByRole("link").first().click();
    await expect(writer.getByLabel(text.title)).toBeFocused();

    const title = `${text.sampleTitle} ${language}`;
    await fillStory(writer, language, title);
    await expect(saved(writer, language)).toBeVisible();
    await writer.getByRole("link", { name: text.preview }).click();
    await expect(writer.getByRole("heading", { name: title })).toBeVisible();
    await expect(writer.getByText(text.nothingMissing)).toBeVisible();
    await isClean(writer);
    await writer.getByRole("link", { name: text.goOn }).click();
    await writer.getByLabel(text.accept).check();
    await writer.getByRole("button", { name: text.sendIn }).click();
    await expect(writer.getByText(text.sentIn)).toBeVisible();

    const moderator = await adminPage(browser, width);
    await moderator.goto(workPaths[language].moderation());
    await moderator.getByRole("link", { name: new RegExp(title) }).click();
    await expect(moderator.getByRole("heading", { name: title })).toBeVisible();
    await isClean(moderator);
    await moderator.getByLabel(text.returnIt).check();
    await moderator.getByLabel(text.note).fill("Kerro vielä, kuka oli mukana.");
    await moderator.getByRole("button", { name: text.decide }).click();
    await expect(moderator.getByText(text.returned)).toBeVisible();

    await writer.goto(`/${language}/${text.desk}`);
    await writer.getByRole("link", { name: new RegExp(title) }).click();
    // The desk tells the note too: what is looked at is the form.
    await expect(writer.getByLabel(text.title)).toBeVisible();
    await expect(writer.getByText("Kerro vielä, kuka oli mukana.").first()).toBeVisible();
    await isClean(writer);
    await writer.getByLabel(text.accept).check();
    await writer.getByRole("button", { name: text.sendIn }).click();
    await expect(writer.getByText(text.sentIn)).toBeVisible();

    await moderator.goto(workPaths[language].moderation());
    await moderator.getByRole("link", { name: new RegExp(title) }).click();
    await moderator.getByLabel(text.publishIt).check();
    await moderator.getByRole("button", { name: text.decide }).click();
    await expect(moderator.getByText(text.published)).toBeVisible();

    const reader = await (await browser.newContext({ viewport: { width, height: 740 } })).newPage();
    await expect(async () => {
      await reader.goto(`/${language}/${text.search}?q=${encodeURIComponent(title)}`);
      await expect(reader.getByRole("link", { name: title }).first()).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 10_000 });
    await reader.getByRole("link", { name: title }).first().click();
    await expect(reader.getByRole("heading", { name: title, level: 1 })).toBeVisible();
    await isClean(reader);
  });
}

test("two who write the same part at once: both texts are kept, and one chooses", async ({ browser }) => {
  const one = await pageOf(browser, "yksi@lahti.test", "Yrjö Yksi", { width: 1280 });
  const slug = await workplaceOf(one, browser, "lahti", "Kahden kirjoittajan työpaikka");
  const id = await beginStory(one, slug, "fi");
  await one.goto(`/fi/luonnokset/${id}`);
  await one.getByLabel("Otsikko").fill("Yhteinen alku");
  await expect(saved(one, "fi")).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  await signIn(other, "yksi@lahti.test");
  const put = (value: string, etag: string, key: string) =>
    other.request.put(section(id, key), {
      data: { value },
      headers: {
        origin: test.info().project.use.baseURL ?? "",
        "idempotency-key": crypto.randomUUID(),
        "if-match": etag,
      },
    });
  expect((await put("Toisen otsikko", '"1"', "title")).status()).toBe(200);

  await one.getByLabel("Otsikko").fill("Oma otsikko");
  const clash = one.locator(".clash");
  await expect(clash.getByText("Toisen otsikko")).toBeVisible();
  await expect(clash.getByText("Oma otsikko")).toBeVisible();
  await isClean(one);
  await clash.getByRole("button", { name: /^Pidä oma/ }).click();
  await expect(one.getByLabel("Otsikko")).toHaveValue("Oma otsikko");
  await expect.poll(() => savedTitle(one, id)).toBe("Oma otsikko");

  expect((await put("Toisen toinen", '"3"', "title")).status()).toBe(200);
  await one.getByLabel("Otsikko").fill("Oma toinen");
  await clash.getByRole("button", { name: /^Ota toisen tallentama/ }).click();
  await expect(one.getByLabel("Otsikko")).toHaveValue("Toisen toinen");
});

test("without a connection writing goes on, and all is saved when it is back", async ({ browser }) => {
  const page = await pageOf(browser, "katkos@lahti.test", "Kerttu Katkos", { width: 1280, isShared: false });
  const slug = await workplaceOf(page, browser, "lahti", "Katkosten työpaikka");
  const id = await beginStory(page, slug, "fi");
  await page.goto(`/fi/luonnokset/${id}`);
  await expect(page.getByLabel("Otsikko")).toBeVisible();
  await page.context().setOffline(true);
  await page.getByLabel("Otsikko").fill("Kirjoitettu ilman yhteyttä");
  await expect(page.getByText("teksti on tallessa tässä selaimessa")).toBeVisible();
  await page.context().setOffline(false);
  await expect(saved(page, "fi")).toBeVisible({ timeout: 10_000 });
  expect(await savedTitle(page, id)).toBe("Kirjoitettu ilman yhteyttä");
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("tori.draft"))),
  ).toEqual([]);
});

test("what the server had not taken is there when the browser opens the draft again", async ({ browser }) => {
  const page = await pageOf(browser, "kaatuu@lahti.test", "Kalle Kaatuu", { width: 1280, isShared: false });
  const slug = await workplaceOf(page, browser, "lahti", "Kaatuvien koneiden työpaikka");
  const id = await beginStory(page, slug, "fi");
  await page.goto(`/fi/luonnokset/${id}`);
  await page.route("**/api/drafts/*/sections/*", (route) => route.abort());
  await page.getByLabel("Otsikko").fill("Ehti selaimeen");
  await expect(page.getByText("teksti on tallessa tässä selaimessa")).toBeVisible();
  const again = await page.context().newPage();
  await page.close();
  await again.goto(`/fi/luonnokset/${id}`);
  await expect(again.getByLabel("Otsikko")).toHaveValue("Ehti selaimeen");
  await expect.poll(() => savedTitle(again, id)).toBe("Ehti selaimeen");
});

test("a session that ends in mid-writing: the same draft is open after signing in, with every word", async ({
  browser,
}) => {
  const email = "istunto@lahti.test";
  const page = await pageOf(browser, email, "Irma Istunto", { width: 1280 });
  const slug = await workplaceOf(page, browser, "lahti", "Istuntojen työpaikka");
  const id = await beginStory(page, slug, "fi");
  await page.goto(`/fi/luonnokset/${id}`);
  await expect(page.getByLabel("Otsikko")).toBeVisible();
  await write(page, "/api/auth/session", {}, "DELETE");
  await page.getByLabel("Otsikko").fill("Kirjoitettu istunnon jälkeen");
  await expect(page.getByText("Kirjautumisesi on päättynyt")).toBeVisible();
  await isClean(page);
  // On a shared computer nothing is kept in the browser.
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("tori.draft"))),
  ).toEqual([]);
  await page.locator(".save-bar").getByRole("link", { name: "Kirjaudu sisään" }).click();
  await page.getByLabel("Työsähköpostisi").fill(email);
  await page.getByRole("button", { name: "Lähetä koodi" }).click();
  await expect(page.getByLabel("Koodi viestistä")).toBeVisible();
  await page.getByLabel("Koodi viestistä").fill(await codeFor(page, email));
  await page.getByLabel("Laitetta käyttävät muutkin").check();
  await page.getByRole("button", { name: "Kirjaudu", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/fi/luonnokset/${id}$`));
  await expect(page.getByLabel("Otsikko")).toHaveValue("Kirjoitettu istunnon jälkeen");
  await expect.poll(() => savedTitle(page, id)).toBe("Kirjoitettu istunnon jälkeen");
});

test("on a shared computer leaving warns of what is not saved", async ({ browser }) => {
  const page = await pageOf(browser, "yhteinen@lahti.test", "Yrsa Yhteinen", { width: 1280 });
  const slug = await workplaceOf(page, browser, "lahti", "Yhteisten koneiden työpaikka");
  const id = await beginStory(page, slug, "fi");
  await page.goto(`/fi/luonnokset/${id}`);
  await page.route("**/api/drafts/*/sections/*", (route) => route.abort());
  await page.getByLabel("Otsikko").fill("Vain tällä sivulla");
  await expect(page.getByText("Pidä tämä sivu auki")).toBeVisible();
  const asked = page.waitForEvent("dialog");
  const leaving = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await leaving;
  await expect(page.getByLabel("Otsikko")).toHaveValue("Vain tällä sivulla");
});
