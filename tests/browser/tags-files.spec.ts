import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { catalogs } from "@tori/text/catalogs";
import { workPaths } from "@tori/text/work-paths";
import { isClean } from "./clean.ts";
import { tabAndPress } from "./keyboard.ts";
import { adminPage } from "./people.ts";
import { expect, test } from "./test.ts";
import { addTag, tagCalled } from "./vocabulary.ts";

const csv = (text: string | Buffer) => ({
  name: "sanat.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(text),
});

for (const [language, width, colorScheme] of [
  ["fi", 1280, "light"],
  ["sv", 360, "dark"],
] as const) {
  const texts = catalogs[language];
  const words = texts.tagExchange;
  const path = workPaths[language];

  async function open(page: Page): Promise<void> {
    await page.emulateMedia({ colorScheme });
    await page.goto(path.tagFiles);
  }

  test(`the vocabulary is taken out, edited and brought back (${language})`, async ({ browser }) => {
    test.setTimeout(90_000);
    const page = await adminPage(browser, width);
    const name = `tiedostosana ${language}`;
    await addTag(page, { preferred: name }, { preferred: name });
    await open(page);
    await isClean(page);
    for (const format of ["turtle", "jsonld", "csv"] as const) {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: words.export.doIt(words.formats[format]) }).click();
      const content = await readFile(await (await download).path(), "utf8");
      expect(content).toContain(name);
      if (format !== "csv") continue;
      const edited = content
        .split("\n")
        // Its own line alone: other tests change other tags meanwhile.
        .filter((line, index) => index === 0 || line.includes(name))
        .map((line) => (line.includes(name) ? line.replace(name, `uusittu ${language}`) : line))
        .concat(`lisatty-${language},active,lisätty ${language},tillagd ${language}`)
        .join("\n");
      await page.getByLabel(words.import.file, { exact: true }).setInputFiles(csv(edited));
    }
    await tabAndPress(page, page.getByRole("button", { name: words.import.preview }));
    await expect(page.getByRole("heading", { name: words.preview.title })).toBeFocused();
    await expect(page.getByText(words.preview.added(1))).toBeVisible();
    await expect(page.getByText(words.preview.changed(1))).toBeVisible();
    await expect(page.getByRole("cell", { name: `uusittu ${language}` })).toBeVisible();
    await isClean(page);
    await tabAndPress(page, page.getByRole("button", { name: words.preview.doIt(2) }));
    await expect(page.getByText(words.preview.done(1, 1))).toBeVisible();
    await isClean(page);
    await tagCalled(page, `uusittu ${language}`);
    await tagCalled(page, `lisätty ${language}`);
  });

  test(`a file with errors tells each with its cure, and nothing chosen is lost (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(90_000);
    const page = await adminPage(browser, width);
    const taken = `varattu ${language}`;
    await addTag(page, { preferred: taken }, { preferred: taken });
    await open(page);
    const preview = page.getByRole("button", { name: words.import.preview });
    const file = page.getByLabel(words.import.file, { exact: true });
    await preview.click();
    await expect(page.getByText(words.import.errors.noFile)).toBeVisible();
    await expect(file).toBeFocused();
    await isClean(page);

    // Of another encoding, and of ten thousand rows: refused as a whole.
    await file.setInputFiles(csv(Buffer.from("fi,sv\näänestys,röstning\n", "latin1")));
    await preview.click();
    await expect(page.getByText(texts.refusals.files.encoding)).toBeVisible();
    const rows = Array.from({ length: 10_000 }, (_, index) => `sana ${index},ord ${index}`);
    await file.setInputFiles(csv(["fi,sv", ...rows].join("\n")));
    await preview.click();
    await expect(page.getByText(texts.refusals.files.tooMany(10_000, 5000))).toBeVisible();
    await isClean(page);

    await page.getByLabel(words.import.sources.paste).check();
    const lines = [
      "slug,fi,sv,broader,vari",
      `a-${language},${taken},ledig ${language},,`,
      `b-${language},kehä b ${language},krets b ${language},c-${language},`,
      `c-${language},kehä c ${language},krets c ${language},b-${language},`,
      `d-${language},yksin ${language},,,`,
    ];
    const text = page.getByLabel(words.import.paste);
    await text.fill(lines.join("\n"));
    await preview.click();
    const { faults } = words;
    for (const told of [
      `${faults.line("1")}: ${faults.unknown_column("vari")}`,
      `${faults.line("2")}: ${faults.term_taken(taken)} ${taken}`,
      `${faults.line("3")}: ${faults.circle(`c-${language}`)}`,
      `${faults.line("5")}: ${faults.name_missing(texts.common.languageNames.sv)}`,
    ])
      await expect(page.locator(".exchange-faults")).toContainText(told);
    await expect(page.getByRole("link", { name: taken })).toBeVisible();
    await isClean(page);

    // What was typed is still there, to be mended.
    await expect(text).toHaveValue(lines.join("\n"));
    await text.fill(`fi,sv\nkunnossa ${language},i skick ${language}`);
    await preview.click();
    await page.getByRole("button", { name: words.preview.doIt(1) }).click();
    await expect(page.getByText(words.preview.done(1, 0))).toBeVisible();
    await tagCalled(page, `kunnossa ${language}`);
  });
}
