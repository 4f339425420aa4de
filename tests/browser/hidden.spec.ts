import pg from "pg";
import { expect, test } from "./test.ts";

const slug = "helsinki-participation-game";

/** Changes the story's state as a moderator would, in the database that the site under test has. */
async function setState(state: "hidden" | "published"): Promise<void> {
  const url = new URL(process.env["TEST_DATABASE_APP_URL"] ?? "");
  url.pathname = "/browser_tests";
  const client = new pg.Client(url.href);
  await client.connect();
  await client.query("update story set state = $1 where slug = $2", [state, slug]);
  await client.end();
}

test.afterEach(() => setState("published"));

test("a story that was taken away is not shown again from an open tab's memory", async ({ page }) => {
  // Routing turns off the browser's own cache, which may answer for half a minute more.
  await page.route("**/api/**", (route) => route.continue());
  await page.goto("/en/search?q=board+game");
  const link = page.getByRole("article").getByRole("link", { name: /board game/ });
  await link.click();
  await expect(page.getByText("The City Executive Office developed a board game")).toBeVisible();
  await page.goBack();
  await setState("hidden");
  // A minute later what is known is asked for anew.
  await page.clock.install({ time: Date.now() + 120_000 });
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name: "This page has been removed" })).toBeVisible();
  await expect(page.getByText("The City Executive Office developed a board game")).toBeHidden();
});
