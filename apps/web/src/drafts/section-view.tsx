import type { DraftSectionKey } from "@tori/contract/draft-sections";
import { plainText } from "@tori/contract/plain-text";
import type { RichText as Doc } from "@tori/contract/rich-text";
import type { Texts } from "@tori/text/fi";
import { type Language, localized } from "@tori/text/language";
import { formatDate } from "@tori/text/dates";
import { useLanguage } from "../platform/language-context.tsx";
import { useAnswer } from "../platform/use-loaded.ts";
import { practicesQuery } from "../practices/queries.ts";
import { RichText } from "../ui/rich-text.tsx";
import { isMade } from "./basis/told-parts.ts";
import { tagChoicesQuery } from "./queries.ts";
import { isRichSection } from "./rich-sections.ts";
import type { SectionValue } from "./section.ts";

type Props = { name: DraftSectionKey; value: unknown };

/** A section's value to be read, whatever its shape. */
export function SectionView({ name, value }: Props) {
  const { texts, language } = useLanguage();
  const practices = useAnswer(practicesQuery)?.items ?? [];
  const tags = useAnswer(tagChoicesQuery)?.items ?? [];
  if (isRichSection(name) && plainText(value as Doc) !== "") return <RichText doc={value as Doc} />;
  const names: Names = {
    practice: (slug) => practices.find((each) => each.slug === slug)?.name,
    tag: (id) => tags.find((each) => each.id === id)?.name,
  };
  const lines = linesOf(name, value, { texts, language, names }).filter((line) => line !== "");
  if (lines.length === 0) return <p>{texts.drafts.clash.empty}</p>;
  return (
    <ul className="clash-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

type Localized = Parameters<typeof localized>[0];
type Names = {
  practice: (slug: string) => Localized | undefined;
  tag: (id: string) => Localized | undefined;
};
type Words = { texts: Texts; language: Language; names: Names };
type Describe = { [K in DraftSectionKey]: (value: SectionValue<K>, words: Words) => string[] };

function linesOf(name: DraftSectionKey, value: unknown, words: Words): string[] {
  // The server has checked that the value is the section's.
  return (describe[name] as (value: unknown, words: Words) => string[])(value, words);
}

const rich = (doc: Doc) => plainText(doc).split("\n");
const links = (items: SectionValue<"links">) =>
  items.map(({ title, url }) => [title, url].filter(Boolean).join(": "));

const describe: Describe = {
  basis: ({ kind, parts }, { texts }) => [texts.adaptations.kinds[kind], ...differenceLines(parts, texts)],
  title: (title) => [title],
  summary: (summary) => [summary],
  audience: (groups, { texts }) => groups.map((group) => texts.stories.audiences[group]),
  need: rich,
  action: rich,
  people: rich,
  lessons: rich,
  reuse: rich,
  effort: ({ effort, cost, duration }, { texts }) => {
    const { facts, durationBands } = texts.stories;
    const told = (term: string, bands: Record<string, string>, band: string | null) =>
      band === null ? "" : `${term}: ${bands[band] ?? texts.common.notKnown}`;
    return [
      told(facts.effort, texts.labels.effortBands, effort),
      told(facts.cost, texts.labels.costBands, cost),
      told(facts.duration, durationBands, duration),
    ];
  },
  results: ({ known, text, indicators }, { texts }) => [
    known === false ? texts.drafts.fields.resultsNo : "",
    ...rich(text),
    ...indicators.map(({ name, before, after, how }) =>
      [name, before, after, how].filter(Boolean).join(" · "),
    ),
  ],
  status: ({ status, asOf, note, startedYear, endedYear }, { texts, language }) => [
    status === null ? "" : texts.labels.statuses[status],
    asOf === null ? "" : formatDate(asOf, language),
    note,
    [startedYear, endedYear].filter(Boolean).join("–"),
  ],
  classification: ({ practices, sectors, tags }, { texts, language, names }) => {
    const name = (label: Localized | undefined, otherwise: string) =>
      label ? localized(label, language) : otherwise;
    return [
      practices.map((slug) => name(names.practice(slug), slug)).join(", "),
      sectors.map((sector) => texts.labels.sectors[sector]).join(", "),
      tags
        .map((tag) => ("id" in tag ? name(names.tag(tag.id), "") : tag.proposed))
        .filter(Boolean)
        .join(", "),
    ];
  },
  contact: ({ email, role, canSpar }, { texts }) => [
    [email, role].filter(Boolean).join(", "),
    canSpar ? texts.drafts.fields.canSparYes : "",
  ],
  links,
  sources: links,
};

type Parts = SectionValue<"basis">["parts"];

function differenceLines(parts: Parts, { adaptations, drafts }: Texts): string[] {
  return Object.entries(parts).map(([part, { change, why }]) => {
    const name = part as keyof Parts;
    const words = isMade(name) ? adaptations.made : adaptations.met;
    return [drafts.fields[name === "results" ? "resultsText" : name], change && words[change], why]
      .filter(Boolean)
      .join(": ");
  });
}
