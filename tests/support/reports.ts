import type { Decision } from "@tori/contract/reports";
import { testSite } from "./app.ts";
import { createClient } from "./client.ts";
import { curators, signInCurators } from "./curation.ts";
import { saveAll, wholeStory, workplaceWith } from "./drafts.ts";
import { type Person, signInAs } from "./person.ts";

/** A site with two moderators and a workplace, whose stories anyone may report. */
export async function siteWithReports() {
  const site = await testSite({ settings: curators });
  const visitor = createClient(site.fastify);
  const { mauri, maija } = await signInCurators(site);
  const editor = await signInAs(site, "muokkaaja@lahti.fi", { name: "Maarit Muokkaaja" });
  const workplace = await workplaceWith(site.db, [{ email: editor.email, role: "editor" }]);

  const publish = async (title: string): Promise<string> => {
    const { id } = await editor.call("createDraft", { body: { workplace, language: "fi" } });
    await saveAll(editor.call, id, wholeStory(title));
    const body = { licence: "CC-BY-4.0" } as const;
    return (await editor.call("publishDraft", { params: { id }, body })).slug;
  };
  const report = async (slug: string, { email = "", words = "Tässä on nimeni." } = {}) => {
    const body = { kind: "personal_data", words, email } as const;
    const { receipt } = await visitor("reportStory", { params: { slug }, body });
    const { items } = await mauri.call("listReports", { query: {} });
    return { receipt, id: items.findLast((item) => item.story.slug === slug)?.id ?? "" };
  };
  const decide = (id: string, decision: Decision, { by = mauri, others = [] as string[] } = {}) =>
    by.call("decideReport", { params: { id }, body: { decision, others } });
  const judge = (id: string, decision: Decision, by: Person) =>
    by.call("decideAppeal", { params: { id }, body: decision });
  const status = (receipt: string) => visitor("getReportStatus", { query: { receipt } });
  const mails = async (to: string) =>
    (await visitor("listLocalMails", {})).items.filter(
      (mail) => mail.to === to && !/\d{6}/.test(mail.subject),
    );
  return { site, visitor, mauri, maija, editor, publish, report, decide, judge, status, mails };
}

export const hiding: Decision = { decision: "hide", reason: "personal_data", words: "Nimi on poistettava." };
export const keeping: Decision = { decision: "keep", reason: "within_rules", words: "Nimeä ei ole." };
