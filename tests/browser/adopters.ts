import type { Browser, Locator, Page } from "@playwright/test";
import { pageOf, workplaceOf } from "./people.ts";
import { publishStory } from "./publish-story.ts";

// Workplaces that tell stories and take them home, in browsers of their own.

type Options = NonNullable<Parameters<typeof pageOf>[3]>;

/** An editor of a new workplace of an organisation. */
export async function editorIn(browser: Browser, organisation: string, name: string, options: Options = {}) {
  const email = `${name.replaceAll(/[^a-z]/gi, "")}@${organisation}.test`;
  const page = await pageOf(browser, email.toLowerCase(), `Eija ${name}`, options);
  return { page, workplace: await workplaceOf(page, browser, organisation, name) };
}

/** A published story, with an editor of its workplace. */
export async function storyOf(browser: Browser, title: string, options: Options = {}) {
  const home = await editorIn(browser, "lahti", `Koti ${title}`, options);
  return { home: home.page, slug: await publishStory(home.page, browser, home.workplace, title) };
}

/** What unfolds a part of the page. */
export function fold(page: Page, name: string): Locator {
  return page.locator("summary").filter({ hasText: name });
}
