import { type Browser, type BrowserContext, type Page, test } from "@playwright/test";

// People who are signed in, in browsers of their own, and what they do before a test begins.

type Options = {
  width?: number;
  /** Where what the person does in the background is written in; pages are opened by address. */
  language?: "fi" | "sv" | "en";
  isShared?: boolean;
};

/** Sends a write of the API as the page's own person. @returns the answer's body; throws where it is refused */
export async function write(page: Page, url: string, data: object, method = "POST"): Promise<unknown> {
  return send(page, url, { method, data });
}

/** The same for what has been seen with this ETag. */
export async function overwrite(page: Page, url: string, data: object, etag: string): Promise<unknown> {
  return send(page, url, { method: "PUT", data, headers: { "if-match": etag } });
}

type Sent = { method: string; data: object; headers?: Record<string, string> };

async function send(page: Page, url: string, { method, data, headers: own }: Sent): Promise<unknown> {
  const headers = {
    ...own,
    origin: test.info().project.use.baseURL ?? "",
    "idempotency-key": crypto.randomUUID(),
  };
  const response = await page.request.fetch(url, { method, data, headers });
  if (!response.ok()) throw new Error(`${method} ${url}: ${response.status()} ${await response.text()}`);
  return response.json();
}

/** A page of somebody who has signed in with a code from the mailbox page. */
export async function pageOf(
  browser: Browser,
  email: string,
  name: string,
  { width = 360, language = "fi", isShared = true }: Options = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 740 } });
  const page = await context.newPage();
  await signIn(page, email, isShared);
  await write(page, "/api/me", { name, language }, "PATCH");
  return page;
}

/** Signs the page's browser in, behind the page's back. */
export async function signIn(page: Page, email: string, isShared = true): Promise<void> {
  await write(page, "/api/auth/code", { email });
  await write(page, "/api/auth/session", { email, code: await codeFor(page, email), isShared });
}

/** The newest code that was mailed to the address. */
export async function codeFor(page: Page, email: string): Promise<string> {
  const { items } = (await (await page.request.get("/api/mailbox")).json()) as {
    items: { to: string; subject: string }[];
  };
  const mail = items.find(({ to, subject }) => to === email && /\d{6}/.test(subject));
  return /\d{6}/.exec(mail?.subject ?? "")?.[0] ?? "";
}

type State = Awaited<ReturnType<BrowserContext["storageState"]>>;
let adminState: State | undefined;

/** A page of an admin, one for each of the processes that run tests: only the newest code of an address counts. */
export async function adminPage(browser: Browser, width = 1280): Promise<Page> {
  if (!adminState) {
    const email = `admin-${test.info().workerIndex}@tori.test`;
    adminState = await (await pageOf(browser, email, "Aino Admin")).context().storageState();
  }
  const context = await browser.newContext({ viewport: { width, height: 740 }, storageState: adminState });
  return context.newPage();
}

/** A page of somebody whom an admin has made a moderator. */
export async function moderatorPage(
  browser: Browser,
  email: string,
  name: string,
  options: Options = {},
): Promise<Page> {
  const page = await pageOf(browser, email, name, options);
  const { me } = (await (await page.request.get("/api/me")).json()) as { me: { id: string } };
  const admin = await adminPage(browser);
  await write(admin, `/api/people/${me.id}/moderator`, {}, "PUT");
  await admin.context().close();
  return page;
}

/** A workplace that a moderator has approved. @returns its address */
export async function workplaceOf(
  founder: Page,
  browser: Browser,
  organisation: string,
  name: string,
): Promise<string> {
  const body = { organisation, name, about: "", sizeBand: null, sectors: [], contactEmail: null };
  const { slug } = (await write(founder, "/api/workplaces", body)) as { slug: string };
  const admin = await adminPage(browser);
  await write(admin, `/api/workplaces/${slug}/decision`, { decision: "yes", domain: null }, "PUT");
  await admin.context().close();
  return slug;
}
