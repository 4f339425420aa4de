import type { ImportFault } from "@tori/contract/tag-exchange";
import { slugOf } from "../drafts/slug.ts";
import type { ExistingTag } from "./existing.ts";
import { ExchangedTag, type ReadTag } from "./model.ts";

/** A tag of the file with what it is here already, and what it would be. */
export type Planned = { place: string; before: ExistingTag | null; after: ExchangedTag };

type Resolved = { planned: Planned[]; faults: ImportFault[] };

const languages = ["fi", "sv", "en"] as const;

/** Finds out which tag each one of the file is, and fills in what the file does not say. */
export function resolve(existing: readonly ExistingTag[], read: readonly ReadTag[]): Resolved {
  const find = finder(existing);
  const taken = new Set([...existing.map(({ slug }) => slug), ...read.flatMap(({ slug }) => slug ?? [])]);
  const planned = new Map<string, Planned>();
  const faults: ImportFault[] = [];
  for (const tag of read) {
    const before = find(tag);
    const slug = before?.slug ?? tag.slug ?? freeSlug(nameOf(tag), taken);
    taken.add(slug);
    const { place } = tag;
    if (planned.has(slug)) faults.push({ place, code: "duplicate", value: slug });
    const parsed = ExchangedTag.safeParse(filledIn(tag, slug, before));
    if (parsed.success) planned.set(slug, { place, before, after: withoutDoubles(parsed.data) });
    else {
      const value = parsed.error.issues.map(({ path }) => path.join(".")).join(", ");
      faults.push({ place, code: "bad_value", value });
    }
  }
  return { planned: [...planned.values()], faults };
}

/** By its address; without one by its concept in YSO, or its name. */
function finder(existing: readonly ExistingTag[]): (tag: ReadTag) => ExistingTag | null {
  const bySlug = new Map(existing.map((tag) => [tag.slug, tag]));
  const alive = existing.filter(({ state }) => state !== "merged");
  const byYso = new Map(alive.flatMap((tag) => (tag.yso === null ? [] : [[tag.yso, tag] as const])));
  const byName = new Map(
    alive.flatMap((tag) => {
      const name = tag.labels.fi.preferred?.toLowerCase();
      return name === undefined ? [] : [[name, tag] as const];
    }),
  );
  return ({ slug, yso, labels }) => {
    if (slug !== null) return bySlug.get(slug) ?? null;
    const same = yso ? byYso.get(yso.replace(/^https?:\/\/(www\.)?/, "http://www.")) : undefined;
    return same ?? byName.get(labels.fi?.preferred?.trim().toLowerCase() ?? "") ?? null;
  };
}

function nameOf({ labels: { fi, sv, en } }: ReadTag): string {
  return fi?.preferred ?? sv?.preferred ?? en?.preferred ?? "";
}

function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const base = slugOf(name);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}

function filledIn(tag: ReadTag, slug: string, before: ExistingTag | null): unknown {
  const labels = Object.fromEntries(
    languages.map((language) => [language, { ...before?.labels[language], ...tag.labels[language] }]),
  );
  const { state, broader, mergedInto, yso, reason } = tag;
  return {
    slug,
    state: state ?? before?.state,
    labels,
    definition: { ...before?.definition, ...tag.definition },
    broader: broader === undefined ? before?.broader : broader,
    mergedInto: mergedInto === undefined ? before?.mergedInto : mergedInto,
    yso: yso === undefined ? before?.yso : yso,
    reason: reason === undefined ? before?.reason : reason,
  };
}

/** A term stands once, in its strongest role. */
function withoutDoubles(tag: ExchangedTag): ExchangedTag {
  const labels = { ...tag.labels };
  for (const language of languages) {
    const { preferred, synonyms, hidden } = labels[language];
    const seen = new Set(preferred === null ? [] : [preferred.toLowerCase()]);
    const isNew = (term: string) => !seen.has(term.toLowerCase()) && Boolean(seen.add(term.toLowerCase()));
    labels[language] = { preferred, synonyms: synonyms.filter(isNew), hidden: hidden.filter(isNew) };
  }
  return { ...tag, labels };
}
