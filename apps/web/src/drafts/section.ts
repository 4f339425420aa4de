import { hashKey } from "@tanstack/react-query";
import type { DraftSectionKey, DraftSections } from "@tori/contract/draft-sections";
import type { Draft } from "@tori/contract/drafts";
import type { ProblemBody } from "@tori/contract/problem";

// One section of a draft in the browser: what its writer sees, and how that stands to what the server has. These are
// the steps from one state to the next; draft-store.ts takes them.

export type SavedSection = NonNullable<Draft["sections"][DraftSectionKey]>;
export type FieldProblem = NonNullable<ProblemBody["fields"]>[number];

export type Section = {
  value: unknown;
  /** The server's state that the value was written on. */
  etag: string;
  /** Has the server this value? */
  isSaved: boolean;
  savedAt: string | null;
  /** What was sent without an answer: it may have arrived. */
  sent: readonly unknown[];
  /** What somebody else has saved in between; both are kept until the writer has chosen. */
  clash: SavedSection | null;
  /** How often something else has taken the place of what the writer saw: an editor that is open must begin anew. */
  replaced: number;
  /** Why the server does not take this value. */
  refusals: readonly FieldProblem[];
};

/** The ETag of a section that nobody has saved. */
export const firstEtag = '"0"';

export function sectionOf(saved: SavedSection | undefined, empty: unknown): Section {
  return {
    value: saved?.value ?? empty,
    etag: saved?.etag ?? firstEtag,
    isSaved: true,
    savedAt: saved?.savedAt ?? null,
    sent: [],
    clash: null,
    replaced: 0,
    refusals: [],
  };
}

export function changed(section: Section, value: unknown): Section {
  return { ...section, value, isSaved: false, refusals: [] };
}

/** On its way to the server. */
export function sent(section: Section): Section {
  return { ...section, sent: [...section.sent, section.value].slice(-20) };
}

/** The server has taken what was sent; its writer may have gone on meanwhile. */
export function accepted(
  section: Section,
  sent: unknown,
  answer: { etag: string; savedAt: string },
): Section {
  return { ...section, ...answer, sent: [], isSaved: sameValue(section.value, sent) };
}

/** The server has another state than the one that the value was written on. */
export function collided(section: Section, current: SavedSection | null): Section {
  if (current === null) return { ...section, etag: firstEtag };
  const { etag, savedAt, value } = current;
  if (sameValue(value, section.value)) return accepted(section, value, { etag, savedAt });
  // Our own save, whose answer was lost.
  if (section.sent.some((sent) => sameValue(value, sent))) return { ...section, etag, savedAt, sent: [] };
  return { ...section, clash: current };
}

/** The server's state came in: it replaces what is saved, and never what is not. */
export function refreshed(section: Section, saved: SavedSection | undefined): Section {
  if (saved === undefined || numberOf(saved.etag) <= numberOf(section.etag)) return section;
  if (!section.isSaved) return collided(section, saved);
  return { ...sectionOf(saved, null), replaced: section.replaced + 1 };
}

/** The writer has chosen after a clash. */
export function settled(section: Section, value: unknown): Section {
  const { clash } = section;
  if (clash === null) return section;
  const { etag, savedAt } = clash;
  const isSaved = sameValue(value, clash.value);
  return { ...section, value, etag, savedAt, clash: null, isSaved, replaced: section.replaced + 1 };
}

/** ETags of a section count its saves; an answer that comes late must not bring an old state back. */
function numberOf(etag: string): number {
  return Number(etag.slice(1, -1));
}

/** Does a field's name lead to this section or field, or to a part of it? */
export function isWithin(field: string, whole: string): boolean {
  return field === whole || field.startsWith(`${whole}.`);
}

/** Equal as JSON; PostgreSQL returns an object's keys in an order of its own. */
function sameValue(one: unknown, other: unknown): boolean {
  return hashKey([one]) === hashKey([other]);
}

export type SectionValue<K extends DraftSectionKey> = NonNullable<DraftSections[K]>;
