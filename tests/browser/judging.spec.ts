import type { Page } from "@playwright/test";
import type { Story, StoryCard } from "@tori/contract/stories";
import { expect, test } from "./test.ts";

// A story is judged in a minute: what one judges it by is on the first two screens, however long the story is.

const screen = { width: 1280, height: 800 };

async function getJson<Body>(page: Page, url: string): Promise<Body> {
  return (await (await page.request.get(url)).json()) as Body;
}

/** The starter's stories, the longest first. */
async function byLength(page: Page): Promise<Story[]> {
  const stories: Story[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const after: string = cursor === "" ? "" : `&cursor=${cursor}`;
    const list: { items: StoryCard[]; nextCursor: string | null } = await getJson(
      page,
      `/api/stories?limit=50${after}`,
    );
    const ofPage = list.items.map(({ slug }) => getJson<Story>(page, `/api/stories/${slug}`));
    stories.push(...(await Promise.all(ofPage)));
    cursor = list.nextCursor;
  }
  const lengthOf = (story: Story) => JSON.stringify([story.title, story.summary, story.sections]).length;
  return stories.toSorted((one, other) => lengthOf(other) - lengthOf(one));
}

test.use({ viewport: screen });

test("within two screens the longest stories show all that one judges them by", async ({ page }) => {
  const longest = (await byLength(page)).slice(0, 5);
  for (const { slug, language } of longest) {
    await page.goto(`/fi/tarinat/${slug}`);
    const fact = (term: string) => page.locator(".fact", { has: page.getByText(term, { exact: true }) });
    const gist = (label: string) =>
      page.locator(".story-gist > div", { has: page.getByText(label, { exact: true }) });
    const shown = {
      who: page.locator(".story-who"),
      size: fact("Työpaikan koko"),
      effort: fact("Työmäärä"),
      cost: fact("Kustannukset"),
      results: gist("Mitä siitä seurasi"),
      "who uses it": page.locator(".story-use"),
      "keep and adapt": gist("Säilytä tämä – muokkaa tätä"),
      "whom to ask": fact("Keneltä kysyä"),
      "when last checked": fact("Tilanne viimeksi tiedossa"),
      "a way to ask": page.getByRole("link", { name: "Kysy toimitukselta" }).last(),
    };
    for (const [name, place] of Object.entries(shown)) {
      await expect(place, `${name} of ${slug} (${language})`).toBeVisible();
      const box = await place.boundingBox();
      const bottom = (box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0);
      expect(bottom, `${name} of ${slug}`).toBeLessThanOrEqual(2 * screen.height);
    }
    // What nobody knows is said.
    await expect(fact("Kustannukset")).toContainText("Ei tiedossa");
  }
});
