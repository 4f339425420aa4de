import type { Browser, Locator, Page } from "@playwright/test";
import { readMarkdown } from "@tori/contract/read-markdown";
import type { RichText } from "@tori/contract/rich-text";
import { writeMarkdown } from "@tori/contract/write-markdown";
import { isClean } from "./clean.ts";
import { fromGoogle, fromGoogleMarkdown, fromWord, fromWordMarkdown } from "./pasted.ts";
import { pageOf, workplaceOf } from "./people.ts";
import { beginStory } from "./story-form.ts";
import { expect, test } from "./test.ts";

// Long texts of the story form: with buttons, without them, and what comes from other programs.

type Form = { page: Page; id: string; field: Locator };

const begun = `### Alku

Teimme **uutta**, katso [sivu](https://oulu.fi/x).

- yksi
  - alakohta`;

function textOf(page: Page): Locator {
  return page.getByRole("textbox", { name: /^Mitä teimme/ });
}

/** The form of somebody who has written that before, or nothing. */
async function openForm(browser: Browser, who: string, markdown = ""): Promise<Form> {
  const page = await pageOf(browser, `${who}@lahti.test`, "Maija Muotoilija", { width: 1280 });
  const slug = await workplaceOf(page, browser, "lahti", `Työpaikka ${who}`);
  const id = await beginStory(page, slug, "fi");
  const headers = { "idempotency-key": crypto.randomUUID(), "if-match": '"0"' };
  const origin = test.info().project.use.baseURL ?? "";
  const data = { value: readMarkdown(markdown) };
  await page.request.put(`/api/drafts/${id}/sections/action`, { data, headers: { ...headers, origin } });
  await page.goto(`/fi/luonnokset/${id}`);
  return { page, id, field: textOf(page) };
}

/** What the server has of the text, as Markdown. */
async function stored({ page, id }: Form): Promise<string> {
  const { sections } = (await (await page.request.get(`/api/drafts/${id}`)).json()) as {
    sections: { action?: { value: RichText } };
  };
  return writeMarkdown(sections.action?.value ?? { type: "doc", content: [] });
}

async function openEditor({ field }: Form): Promise<void> {
  await field.click();
  await expect(field).toHaveAttribute("contenteditable", "true");
  await expect(field).toBeFocused();
}

test("a text is formatted with keys and buttons, and stored as it looks", async ({ browser }) => {
  const form = await openForm(browser, "napit");
  const { page } = form;
  const tool = (name: string) => page.getByRole("toolbar").getByRole("button", { name, exact: true });
  await openEditor(form);
  await page.keyboard.type("Ihan ");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("tärkeää");
  await expect(tool("Lihavointi")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Control+b");
  await page.keyboard.type(" asiaa");
  await page.keyboard.press("Enter");
  await tool("Luettelo").click();
  await page.keyboard.type("yksi");
  await page.keyboard.press("Enter");
  await page.keyboard.type("kaksi");
  await tool("Alakohta").click();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("24. joulukuuta");
  await expect.poll(() => stored(form)).toBe("Ihan **tärkeää** asiaa\n\n- yksi\n  - kaksi\n\n24. joulukuuta");
  await isClean(page);
});

test("words become a link, and no longer are one", async ({ browser }) => {
  const form = await openForm(browser, "linkit");
  const { page, field } = form;
  await openEditor(form);
  await page.keyboard.type("sivu");
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+k");
  const address = page.getByLabel("Linkin osoite");
  await expect(address).toBeFocused();
  await address.fill("javascript:alert(1)");
  await address.press("Enter");
  await expect(address).toHaveAttribute("aria-invalid", "true");
  await isClean(page);
  await address.fill("oulu.fi/x");
  await address.press("Enter");
  await expect(field).toBeFocused();
  await expect.poll(() => stored(form)).toBe("[sivu](https://oulu.fi/x)");
  await page.getByRole("button", { name: "Linkki", exact: true }).click();
  await expect(address).toHaveValue("https://oulu.fi/x");
  await page.getByRole("button", { name: "Poista linkki" }).click();
  await expect.poll(() => stored(form)).toBe("sivu");
});

for (const [program, html, markdown] of [
  ["Word", fromWord, fromWordMarkdown],
  ["Google Docs", fromGoogle, fromGoogleMarkdown],
] as const) {
  test(`what ${program} pastes keeps its lists and words, and brings no styles`, async ({ browser }) => {
    const form = await openForm(browser, `liittaja-${program.length}`);
    const { page, field } = form;
    const refused: string[] = [];
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) refused.push(message.text());
    });
    await openEditor(form);
    await field.evaluate((element, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", html);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, html);
    await expect.poll(() => stored(form)).toBe(markdown);
    expect(refused).toEqual([]);
  });
}

test("Tab goes through the texts, one editor at a time, and changes nothing", async ({ browser }) => {
  const form = await openForm(browser, "sarkain", begun);
  const { page, field } = form;
  await page.getByRole("textbox", { name: /^Lähtötilanne/ }).focus();
  await expect(page.locator("[contenteditable]")).toHaveCount(1);
  await page.keyboard.press("Tab");
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute("contenteditable", "true");
  await expect(page.locator("[contenteditable]")).toHaveCount(1);
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("button", { name: "Lihavointi" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: "Kursivointi" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(field).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(field).not.toBeFocused();
  expect(await stored(form)).toBe(begun);
});

test("the same text is written without buttons, and nothing of it is lost on the way back", async ({
  browser,
}) => {
  const form = await openForm(browser, "napitta", begun);
  const { page, field } = form;
  await openEditor(form);
  await page.getByRole("button", { name: "Pelkkä teksti" }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(begun);
  await isClean(page);
  await page.keyboard.press("Control+End");
  await page.keyboard.type("\n- **kaksi**");
  await page.getByRole("button", { name: "Näytä muotoilupainikkeet" }).nth(1).click();
  await expect(field).toBeFocused();
  await expect(field.getByRole("strong").last()).toHaveText("kaksi");
  await expect.poll(() => stored(form)).toBe(`${begun}\n- **kaksi**`);
});

test("where the editor cannot be loaded, the text is written all the same", async ({ browser }) => {
  const form = await openForm(browser, "lataamatta", begun);
  const { page, field } = form;
  await page.route("**/formatted-editor*", (route) => route.abort());
  await field.click();
  await expect(page.getByText("Muotoilupainikkeita ei saatu ladattua.")).toBeVisible();
  await expect(field).toBeFocused();
  await isClean(page);
  await page.keyboard.press("Control+End");
  await page.keyboard.type("\n  - toinen");
  await expect.poll(() => stored(form)).toBe(`${begun}\n  - toinen`);
});

test("on a touch screen the text is plain, until the buttons are asked for", async ({ browser }) => {
  const { page, id } = await openForm(browser, "sormin", begun);
  const storageState = await page.context().storageState();
  const viewport = { width: 360, height: 740 };
  const phone = await browser.newContext({ storageState, viewport, hasTouch: true, isMobile: true });
  const touched = await phone.newPage();
  await touched.goto(`/fi/luonnokset/${id}`);
  const field = textOf(touched);
  await expect(field).toHaveValue(begun);
  await isClean(touched);
  await touched.getByRole("button", { name: "Näytä muotoilupainikkeet" }).nth(1).tap();
  await expect(field.getByRole("heading", { name: "Alku" })).toBeVisible();
  await isClean(touched);
});
