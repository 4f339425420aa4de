import { paths } from "@tori/text/paths";
import { workPaths } from "@tori/text/work-paths";
import { isClean } from "./clean.ts";
import { pageOf, write } from "./people.ts";
import { expect, test } from "./test.ts";

test("whoever writes for a workplace that waits for its yes is told so on the desk, before publishing and after it", async ({
  browser,
}) => {
  const page = await pageOf(browser, "vera@heinola.test", "Vera Väntar", { language: "sv" });
  const facts = { about: "", sizeBand: null, sectors: [], contactEmail: null };
  const { slug } = (await write(page, "/api/workplaces", {
    organisation: "heinola",
    name: "Daghemmet Väntan",
    ...facts,
  })) as { slug: string };
  const { id } = (await write(page, "/api/drafts", { workplace: slug, language: "sv" })) as { id: string };
  const waits = page.getByText("Din arbetsplats väntar fortfarande på en moderators godkännande");

  await page.goto(paths.sv.desk);
  await expect(waits).toBeVisible();
  await isClean(page);

  await page.goto(workPaths.sv.draft(id));
  await expect(waits).toBeVisible();
  await page.getByLabel("Rubrik").fill("Vi väntar och skriver");
  await page.getByLabel("Vi godkänner att berättelsen publiceras").check();
  await page.getByRole("button", { name: "Skicka till moderatorn" }).click();
  const refusal = page.getByRole("alert").filter({ has: waits });
  await expect(refusal).toBeFocused();
  await expect(waits).toHaveCount(1);
  await isClean(page);
  await page.reload();
  await expect(page.getByLabel("Rubrik")).toHaveValue("Vi väntar och skriver");
});
