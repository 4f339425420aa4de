import type { StoryVersion } from "@tori/contract/stories";
import type { AdaptedPart } from "@tori/contract/vocabulary";
import type { Texts } from "@tori/text/fi";
import type { Language } from "@tori/text/language";
import { versionParts } from "../stories/versions/version-parts.ts";

export type ComparedPart = {
  heading: string;
  /** What its makers may have said of the difference. */
  part: AdaptedPart | null;
  /** Null where readers no longer have the original. */
  before: string | null;
  after: string;
  by: "words" | "lines";
  /** Whether the texts are in the stories' own languages, not the page's. */
  isOwn: boolean;
};

type Both = {
  story: StoryVersion;
  /** Null where readers no longer have it. */
  original: StoryVersion | null;
  /** Of which its makers have said something. */
  told: ReadonlySet<AdaptedPart>;
};

/** The parts of which two stories are told beside each other, those of which there is something to read, in a story's order. */
export function comparedParts(
  { story, original, told }: Both,
  texts: Texts,
  language: Language,
): ComparedPart[] {
  const parts = partsByHeading(texts);
  const before =
    original && new Map(versionParts(original, texts, language).map((part) => [part.heading, part.text]));
  return versionParts(story, texts, language)
    .filter(({ heading }) => parts.has(heading))
    .map(({ heading, text, by, isOwn }) => ({
      heading,
      part: parts.get(heading) ?? null,
      before: before && (before.get(heading) ?? ""),
      after: text,
      by,
      isOwn,
    }))
    .filter(({ part, before: was, after }) => Boolean(was) || after !== "" || (part && told.has(part)));
}

/** Where and how far a story is, each story tells for itself. */
function partsByHeading({ versions, stories }: Texts): Map<string, AdaptedPart | null> {
  const { sections, facts, indicators } = stories;
  return new Map<string, AdaptedPart | null>([
    [versions.parts.summary, null],
    [sections.need, "need"],
    [sections.action, "action"],
    [sections.people, "people"],
    [sections.results, "results"],
    [indicators.caption, null],
    [sections.lessons, "lessons"],
    [sections.reuse, "reuse"],
    [facts.effort, "effort"],
    [facts.cost, null],
    [facts.duration, null],
    [facts.audience, "audience"],
  ]);
}
