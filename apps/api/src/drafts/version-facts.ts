import type { DraftSections } from "@tori/contract/draft-sections";
import { plainText } from "@tori/contract/plain-text";
import { isWebAddress } from "@tori/contract/publishing";
import type { RichText } from "@tori/contract/rich-text";
import type { Story } from "@tori/contract/stories";
import type { SectionKey, StoryStatus } from "@tori/contract/vocabulary";

/** What a version of a story says, but for its tags. */
type VersionFacts = Pick<
  Story,
  | "title"
  | "summary"
  | "statusAsOf"
  | "statusNote"
  | "startedYear"
  | "endedYear"
  | "effort"
  | "cost"
  | "duration"
  | "sectors"
  | "audience"
  | "contact"
  | "resultsKnown"
  | "indicators"
  | "links"
  | "sources"
> & {
  status: StoryStatus | null;
  practices: string[];
  texts: Partial<Record<SectionKey, RichText>>;
};

/**
 * What readers get of a draft's sections, complete or not: trimmed, without empty parts, and without links that are not
 * yet addresses.
 */
export function versionFacts(sections: DraftSections): VersionFacts {
  const { effort, status, classification, results } = sections;
  return {
    title: oneLine(sections.title),
    summary: oneLine(sections.summary),
    texts: textsOf(sections),
    status: status?.status ?? null,
    statusAsOf: status?.asOf ?? null,
    statusNote: status?.note.trim() || null,
    startedYear: status?.startedYear ?? null,
    endedYear: status?.endedYear ?? null,
    effort: known(effort?.effort),
    cost: known(effort?.cost),
    duration: known(effort?.duration),
    sectors: classification?.sectors ?? [],
    practices: classification?.practices ?? [],
    audience: sections.audience ?? [],
    contact: contactOf(sections),
    resultsKnown: results?.known !== false,
    indicators:
      results && results.known !== false ? results.indicators.filter(({ name }) => name.trim()) : [],
    links: trimmed(sections.links).filter(({ url }) => isWebAddress(url)),
    sources: trimmed(sections.sources).map(({ title, url }) => ({
      title,
      url: isWebAddress(url) ? url : null,
    })),
  };
}

/** "Not known" was an answer in the draft; readers are told the same of what nobody has answered. */
function known<Band extends string>(band: Band | "not_known" | null | undefined): Band | null {
  return band === undefined || band === "not_known" ? null : band;
}

function textsOf({ need, action, people, results, lessons, reuse }: DraftSections): VersionFacts["texts"] {
  const told = results?.known === false ? undefined : results?.text;
  const texts = Object.entries({ need, action, people, results: told, lessons, reuse });
  return Object.fromEntries(
    texts.filter(
      (entry): entry is [string, RichText] => entry[1] !== undefined && plainText(entry[1]).trim() !== "",
    ),
  );
}

function contactOf({ contact }: DraftSections): VersionFacts["contact"] {
  const email = contact?.email.trim().toLowerCase();
  if (!contact || !email) return null;
  return { email, role: contact.role.trim() || null, canSpar: contact.canSpar };
}

function trimmed(links: DraftSections["links"] = []): { title: string; url: string }[] {
  return links
    .map(({ title, url }) => ({ title: oneLine(title), url: url.trim() }))
    .filter(({ title }) => title !== "");
}

function oneLine(text = ""): string {
  return text.replace(/\s+/g, " ").trim();
}
