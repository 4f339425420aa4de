import { plainText } from "@tori/contract/plain-text";
import type { StoryVersion } from "@tori/contract/stories";
import { formatDate } from "@tori/text/dates";
import type { Texts } from "@tori/text/fi";
import { type Language, localized } from "@tori/text/language";

export type VersionPart = {
  heading: string;
  /** Paragraphs or entries of a list, each on a line. */
  text: string;
  by: "words" | "lines";
  /** Whether it is in the story's own language, not the page's. */
  isOwn: boolean;
};

/** All that a version says, in a story's order; what it does not say is an empty text. */
export function versionParts(version: StoryVersion, texts: Texts, language: Language): VersionPart[] {
  const { stories, labels, versions } = texts;
  const { facts } = stories;
  const names = (list: readonly { name: Parameters<typeof localized>[0] }[]) =>
    list.map(({ name }) => localized(name, language));
  return [
    told(versions.parts.title, version.title),
    told(versions.parts.summary, version.summary),
    ...storyParts(version, texts),
    told(versions.parts.editorialNote, version.editorialNote),
    listed(facts.status, statusLines(version, texts, language)),
    listed(facts.years, yearLines(version, texts)),
    listed(facts.effort, [version.effort && labels.effortBands[version.effort]]),
    listed(facts.cost, [version.cost && labels.costBands[version.cost]]),
    listed(facts.duration, [version.duration && stories.durationBands[version.duration]]),
    listed(
      facts.audience,
      version.audience.map((group) => stories.audiences[group]),
    ),
    listed(
      facts.sectors,
      version.sectors.map((sector) => labels.sectors[sector]),
    ),
    listed(stories.practices, names(version.practices)),
    listed(stories.tags, names(version.tags)),
    { ...listed(stories.links, version.links.map(linkLine)), isOwn: true },
    { ...listed(stories.sources, version.sources.map(linkLine)), isOwn: true },
  ];
}

function told(heading: string, text: string | null | undefined): VersionPart {
  return { heading, text: text ?? "", by: "words", isOwn: true };
}

function listed(heading: string, lines: readonly (string | null)[]): VersionPart {
  return { heading, text: lines.filter(Boolean).join("\n"), by: "lines", isOwn: false };
}

function storyParts({ sections, resultsKnown, indicators }: StoryVersion, texts: Texts): VersionPart[] {
  const { stories, common } = texts;
  const bodies = new Map(sections.map(({ key, body }) => [key, plainText(body)]));
  const unknown = resultsKnown ? undefined : stories.resultsUnknown;
  const { caption, name: _, ...terms } = stories.indicators;
  const measured = indicators.map((row) => {
    const facts = (["before", "after", "how"] as const).map(
      (key) => `${terms[key]}: ${row[key] || common.notKnown}`,
    );
    return [row.name, ...facts].join(". ");
  });
  const keys = Object.keys(stories.sections) as (keyof typeof stories.sections)[];
  return keys.flatMap((key) => {
    const part = told(stories.sections[key], bodies.get(key));
    if (key !== "results") return [part];
    return [
      { ...part, text: part.text || (unknown ?? ""), isOwn: part.text !== "" },
      told(caption, measured.join("\n")),
    ];
  });
}

function statusLines(version: StoryVersion, texts: Texts, language: Language): (string | null)[] {
  const { status, statusNote, statusAsOf } = version;
  const asOf = statusAsOf && texts.stories.statusAsOf(formatDate(statusAsOf, language));
  return [texts.labels.statuses[status], statusNote, asOf];
}

// The page of a story has this as one sentence. Shared with it, that would be a file more for every reader to load.
function yearLines({ startedYear, endedYear }: StoryVersion, { cards }: Texts): (string | null)[] {
  return [
    startedYear === null ? null : cards.since(startedYear),
    endedYear === null ? null : cards.until(endedYear),
  ];
}

function linkLine({ title, url }: { title: string; url: string | null }): string {
  return url === null ? title : `${title} (${url})`;
}
