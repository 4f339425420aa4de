import type { Call } from "@tori/contract/endpoints";
import { type TestApp, testSite } from "./app.ts";
import { type Person, signInAs } from "./person.ts";

const moderator = "moderaattori@tori.test";

/** A site with the starter's organisations, where Lahti has a first workplace: the next ones there need no yes. */
export async function siteWithWorkplaces() {
  const site = await testSite({ settings: { ADMIN_EMAILS: moderator } });
  const boss = await signInAs(site, moderator);
  const founder = await signInAs(site, "perustaja@lahti.fi", { name: "Pirkko Perustaja" });
  await site.db
    .insertInto("organisation_domain")
    .values({ domain: "lahti.fi", organisation_id: await organisationId(site, "lahti") })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { slug } = await founder.call("foundWorkplace", {
    body: { organisation: "lahti", name: "Ensimmäinen työpaikka" },
  });
  await boss.call("decideWorkplace", { params: { slug }, body: { decision: "yes", domain: null } });
  return { site, boss, founder, first: slug };
}

async function organisationId({ db }: TestApp, slug: string): Promise<string> {
  const { id } = await db
    .selectFrom("organisation")
    .select("id")
    .where("slug", "=", slug)
    .executeTakeFirstOrThrow();
  return id;
}

let people = 0;

/** Somebody new from Lahti. */
export function newcomer(site: TestApp, name = "Niilo Newcomer"): Promise<Person> {
  people += 1;
  return signInAs(site, `tulija${people}@lahti.fi`, { name });
}

/** An active workplace of a new founder in Lahti. */
export async function newWorkplace(site: TestApp, name: string) {
  const editor = await newcomer(site, "Eija Editor");
  const { slug } = await editor.call("foundWorkplace", { body: { organisation: "lahti", name } });
  return { editor, slug, params: { slug } };
}

/** Takes a new person in, who asked. */
export async function newMember(
  site: TestApp,
  { editor, slug }: { editor: Person; slug: string },
  role: "author" | "editor" = "author",
): Promise<Person & { id: string }> {
  const person = await newcomer(site);
  await person.call("askToJoin", { params: { slug }, body: {} });
  const id = await idOf(person.call);
  await editor.call("acceptRequest", { params: { slug, id }, body: { role } });
  return { ...person, id };
}

export async function idOf(call: Call): Promise<string> {
  const { me } = await call("getMe", {});
  if (!me) throw new Error("nobody is signed in");
  return me.id;
}

/** Subjects of the mails to an address, the newest first; sign-in codes left out. */
export async function mailsTo({ call, email }: Person): Promise<string[]> {
  const { items } = await call("listLocalMails", {});
  return items
    .filter(({ to, subject }) => to === email && !/\d{6}/.test(subject))
    .map(({ subject }) => subject);
}
