import type { DraftSectionKey } from "@tori/contract/draft-sections";
import type { Draft } from "@tori/contract/drafts";
import type { ProblemBody } from "@tori/contract/problem";
import { isProblemError } from "@tori/contract/problem-error";
import type { Send } from "../platform/writing/send.ts";
import { emptySections, sectionKeys } from "./empty-sections.ts";
import type { KeptTexts } from "./kept-texts.ts";
import {
  type FieldProblem,
  type SavedSection,
  type Section,
  accepted,
  changed,
  collided,
  firstEtag,
  isWithin,
  refreshed,
  sectionOf,
  sent,
  settled,
} from "./section.ts";

export type Sections = Readonly<Record<DraftSectionKey, Section>>;

/** Why nothing is saved at the moment. */
export type Trouble =
  | { kind: "offline" }
  | { kind: "signed_out" }
  /** The server will not take this draft: it waits for a moderator, say, or is gone. */
  | { kind: "refused"; problem: ProblemBody };

export type Snapshot = {
  draft: Draft;
  sections: Sections;
  isSaving: boolean;
  trouble: Trouble | null;
  /** What publishing found missing, but for what has been changed since. */
  lacks: readonly FieldProblem[];
};

type Deps = {
  send: Send;
  /** Null on a computer that many use: there the browser keeps nothing. */
  kept: KeptTexts | null;
};

// Milliseconds.
const pause = 700;
const longestWait = 5_000;
const firstRetry = 2_000;
const longestRetry = 30_000;

/**
 * A draft that is being written: saves each section by itself soon after it has changed, and holds what is not saved
 * until it is. It outlives the form, so that nothing is lost on the way to another page.
 */
export class DraftStore {
  readonly #deps: Deps;
  readonly #listeners = new Set<() => void>();
  readonly #keys = new Map<DraftSectionKey, { value: unknown; etag: string; key: string }>();
  #snapshot: Snapshot;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitsSince = 0;
  #retry = firstRetry;
  #running: Promise<void> | null = null;

  constructor(draft: Draft, deps: Deps) {
    this.#deps = deps;
    const sections = Object.fromEntries(
      sectionKeys.map((key) => [key, sectionOf(draft.sections[key], emptySections[key])]),
    ) as Sections;
    this.#snapshot = { draft, sections, isSaving: false, trouble: null, lacks: [] };
    this.#restore();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  snapshot = (): Snapshot => this.#snapshot;

  get isSaved(): boolean {
    return Object.values(this.#snapshot.sections).every(({ isSaved }) => isSaved);
  }

  /** Is what the server has not taken lost when the browser's page closes? */
  get isAtRisk(): boolean {
    return sectionKeys.some((key) => !this.#section(key).isSaved && !this.#deps.kept?.has(key));
  }

  change(key: DraftSectionKey, value: unknown): void {
    this.#put(key, changed(this.#section(key), value), {
      lacks: this.#snapshot.lacks.filter(({ field }) => !isWithin(field, key)),
    });
    this.#saveSoon();
  }

  /** After a clash: this value instead of both. */
  settle(key: DraftSectionKey, value: unknown): void {
    this.#put(key, settled(this.#section(key), value));
    this.#saveSoon();
  }

  /** Takes in what the server has now. */
  refresh(draft: Draft): void {
    this.#update({ draft, trouble: null });
    for (const key of sectionKeys) {
      const section = this.#section(key);
      const next = refreshed(section, draft.sections[key]);
      if (next !== section) this.#put(key, next);
    }
    if (!this.isSaved) this.#saveSoon();
  }

  /** It is thrown away, with what was not saved. */
  discard(): void {
    clearTimeout(this.#timer);
    for (const key of sectionKeys) this.#deps.kept?.forget(key);
  }

  tellLacks(lacks: readonly FieldProblem[]): void {
    this.#update({ lacks });
  }

  /** Saves at once what is not saved. @returns has the server everything now? */
  async save(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#running) await this.#running;
    this.#running = this.#saveAll();
    await this.#running;
    return this.isSaved;
  }

  async #saveAll(): Promise<void> {
    // Whoever waits for this round must find it ended.
    await Promise.resolve();
    const waiting = sectionKeys.filter((key) => isToSave(this.#section(key)));
    if (waiting.length > 0) {
      this.#update({ isSaving: true });
      const troubles = await Promise.all(waiting.map((key) => this.#saveSection(key)));
      const trouble = troubles.find((each) => each !== null) ?? null;
      this.#update({ isSaving: false, trouble });
    }
    this.#running = null;
    this.#plan();
  }

  async #saveSection(key: DraftSectionKey): Promise<Trouble | null> {
    const section = this.#section(key);
    const { value, etag } = section;
    this.#put(key, sent(section));
    try {
      const answer = await this.#deps.send(
        "saveDraftSection",
        { params: { id: this.#snapshot.draft.id, key }, headers: { "if-match": etag }, body: { value } },
        { key: this.#deedKey(key, value, etag) },
      );
      this.#put(key, accepted(this.#section(key), value, answer));
      return null;
    } catch (error) {
      if (!isProblemError(error)) throw error;
      return this.#meet(key, error.problem);
    }
  }

  /** What a refusal means for the section, and for all that is still to be saved. */
  #meet(key: DraftSectionKey, problem: ProblemBody): Trouble | null {
    const section = this.#section(key);
    if (problem.code === "stale") {
      this.#put(key, collided(section, (problem.current ?? null) as SavedSection | null));
      return null;
    }
    if (problem.code === "invalid_input" || problem.code === "too_large") {
      const named = problem.fields?.filter(({ field }) => isWithin(field, key)) ?? [];
      const refusals = named.length > 0 ? named : [{ field: key, message: problem.detail }];
      this.#put(key, { ...section, sent: [], refusals });
      return null;
    }
    if (problem.code === "signed_out") return { kind: "signed_out" };
    if (problem.status >= 500 || problem.code === "too_many_requests") return { kind: "offline" };
    return { kind: "refused", problem };
  }

  /** The same for every try of one save, so that it is done once. */
  #deedKey(key: DraftSectionKey, value: unknown, etag: string): string {
    const last = this.#keys.get(key);
    if (last && last.value === value && last.etag === etag) return last.key;
    const fresh = { value, etag, key: crypto.randomUUID() };
    this.#keys.set(key, fresh);
    return fresh.key;
  }

  #saveSoon(): void {
    const now = Date.now();
    if (this.#timer === undefined) this.#waitsSince = now;
    clearTimeout(this.#timer);
    const wait = Math.min(pause, Math.max(0, this.#waitsSince + longestWait - now));
    this.#timer = setTimeout(() => void this.save(), wait);
  }

  /** After a round of saving: the next one, where something has changed meanwhile or could not be saved. */
  #plan(): void {
    const { trouble } = this.#snapshot;
    if (trouble?.kind !== "offline") this.#retry = firstRetry;
    if (!sectionKeys.some((key) => isToSave(this.#section(key)))) return;
    if (trouble === null) return this.#saveSoon();
    if (trouble.kind !== "offline" || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => void this.save(), this.#retry);
    this.#retry = Math.min(this.#retry * 2, longestRetry);
  }

  /** What an earlier page has left in the browser, because the server had not taken it. */
  #restore(): void {
    for (const [key, { value, etag }] of this.#deps.kept?.all() ?? []) {
      const section = this.#section(key);
      const mine = changed(section, value);
      const saved = this.#snapshot.draft.sections[key] ?? null;
      this.#put(
        key,
        etag === section.etag || (etag === firstEtag && saved === null) ? mine : collided(mine, saved),
      );
    }
    if (!this.isSaved) this.#saveSoon();
  }

  #section(key: DraftSectionKey): Section {
    return this.#snapshot.sections[key];
  }

  #put(key: DraftSectionKey, section: Section, more: Partial<Snapshot> = {}): void {
    const before = this.#section(key);
    if (section.isSaved) this.#deps.kept?.forget(key);
    else if (section.value !== before.value || section.etag !== before.etag)
      this.#deps.kept?.keep(key, section);
    this.#update({ ...more, sections: { ...this.#snapshot.sections, [key]: section } });
  }

  #update(change: Partial<Snapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function isToSave({ isSaved, clash, refusals }: Section): boolean {
  return !isSaved && clash === null && refusals.length === 0;
}
