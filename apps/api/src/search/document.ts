import type { Language, Localized } from "@tori/contract/language";
import { plainText } from "@tori/contract/plain-text";
import type { RichText } from "@tori/contract/rich-text";
import { reuseLevels } from "@tori/contract/search";
import {
  type CostBand,
  type EffortBand,
  type SectionKey,
  type Sector,
  type StoryStatus,
  sectionKeys,
} from "@tori/contract/vocabulary";
import type { FieldKeys, SearchDocument } from "@tori/search/document";
import { type Keyer, joinFields } from "@tori/search/keys";

/** A story's text in one of its languages. */
type SourceText = {
  language: Language;
  title: string;
  summary: string;
  sections: Partial<Record<SectionKey, RichText>>;
};

/** A readable story with everything that it is found by. */
export type DocumentSource = {
  id: string;
  version: number;
  retired: boolean;
  published_at: string;
  confirmed_at: string;
  ages: boolean;
  reused: number;
  workplace_name: string | null;
  /** The original first. */
  texts: SourceText[];
  organisation_slug: string;
  region_code: string;
  county_id: string | null;
  municipality_codes: string[];
  sectors: Sector[];
  practices: string[];
  status: StoryStatus;
  effort: EffortBand | null;
  cost: CostBand | null;
  started_year: number | null;
  tag_ids: string[];
  /** Names of the organisation, its region and its practices. */
  names: Localized[];
  /** Names of the municipalities that the story belongs to: many for a wellbeing services county. */
  places: Localized[];
};

/** The one place where it is decided by what a story is found. */
export function toSearchDocument(source: DocumentSource, keyer: Keyer): SearchDocument {
  const inTexts = (pick: (text: SourceText) => string): FieldKeys =>
    joinFields(source.texts.map((text) => keyer.fieldKeys(pick(text), text.language)));
  const languages = source.texts.map(({ language }) => language);
  return {
    id: source.id,
    version: source.version,
    analyzer: keyer.analyzerId,
    language: languages[0] ?? "fi",
    publishedAt: source.published_at,
    confirmedAt: source.confirmed_at,
    ages: source.ages,
    reused: source.reused,
    retired: source.retired,
    title: inTexts(({ title }) => title),
    summary: inTexts(({ summary }) => summary),
    body: inTexts(({ sections }) => sectionsText(sections)),
    names: joinFields([
      ...source.names.map((name) => nameKeys(keyer, name)),
      keyer.fieldKeys(source.workplace_name ?? "", languages[0] ?? "fi"),
    ]),
    places: joinFields(source.places.map((name) => nameKeys(keyer, name))),
    tagIds: source.tag_ids,
    facets: {
      practice: source.practices,
      sector: source.sectors,
      region: [source.region_code],
      county: known(source.county_id),
      municipality: source.municipality_codes,
      organisation: [source.organisation_slug],
      status: [source.status],
      effort: known(source.effort),
      cost: known(source.cost),
      year: known(source.started_year).map(String),
      language: languages,
      state: [source.retired ? "retired" : "published"],
      reuse: reuseLevels.filter((level) => source.reused >= Number(level)),
    },
  };
}

/** A fact as a facet has it: what nobody has told is no value. */
function known<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}

/** The words of a story's sections, in the order in which they are read. */
export function sectionsText(sections: SourceText["sections"]): string {
  return sectionKeys.flatMap((key) => (sections[key] ? [plainText(sections[key])] : [])).join("\n");
}

/** A name in every language that it has. */
function nameKeys(keyer: Keyer, name: Localized): FieldKeys {
  const languages: Language[] = ["fi", "sv", "en"];
  return joinFields(languages.map((language) => keyer.fieldKeys(name[language] ?? "", language)));
}
