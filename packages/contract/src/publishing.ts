import { z } from "zod";
import { type DraftSections, draftSections } from "./draft-sections.ts";
import { draftTexts } from "./draft-texts.ts";
import { holdsIdentityCode } from "./personal-data.ts";
import { plainText } from "./plain-text.ts";
import { richTextLength, sectionLength } from "./rich-text-length.ts";
import type { RichText } from "./rich-text.ts";

// What publishing asks of a draft; design/product.md names what is required.

const maxTitle = 120;
const maxSummary = 300;
const maxTags = 10;
/** Of a line of facts: a link's name, a note, a word on how something was measured. */
const maxLine = 500;
const maxRole = 120;
const maxTag = 100;

/** Why a draft cannot be published yet; the texts are in packages/text, under the same keys. */
export type Lack =
  | "nothingChanged"
  | "changedWhy"
  | "title"
  | "titleLong"
  | "summary"
  | "summaryLong"
  | "need"
  | "action"
  | "textLong"
  | "lineLong"
  | "results"
  | "resultsText"
  | "indicatorName"
  | "status"
  | "years"
  | "practices"
  | "sectors"
  | "tags"
  | "tagLong"
  | "contact"
  | "roleLong"
  | "linkTitle"
  | "linkUrl"
  | "sources"
  | "sourceTitle"
  | "identityCode";

/** A place that has to be mended: the section's key, and what in it where it has parts (`links.2.url`). */
export type Lacking = { field: string; lack: Lack };

/** Notes what does not hold. */
type Demand = (holds: boolean, field: string, lack: Lack) => void;

/**
 * What has to be mended before publishing, in the form's order.
 * @param isEditorial the editors' story needs sources, and no contact
 */
export function lackingOf(draft: DraftSections, isEditorial: boolean): Lacking[] {
  const lacking: Lacking[] = [];
  const demand: Demand = (holds, field, lack) => {
    if (!holds) lacking.push({ field, lack });
  };
  demandBasis(demand, draft.basis);
  const { title = "", summary = "" } = draft;
  demand(title.trim().length >= 5, "title", "title");
  demand(title.trim().length <= maxTitle, "title", "titleLong");
  demand(summary.trim() !== "", "summary", "summary");
  demand(summary.trim().length <= maxSummary, "summary", "summaryLong");
  demand(isTold(draft.need), "need", "need");
  demand(isTold(draft.action), "action", "action");
  for (const key of ["need", "action", "people"] as const) demandLength(demand, key, draft[key]);
  demandResults(demand, draft.results);
  for (const key of ["lessons", "reuse"] as const) demandLength(demand, key, draft[key]);
  demandStatus(demand, draft.status);
  demandClassification(demand, draft.classification);
  if (!isEditorial) demandContact(demand, draft.contact);
  demandLinks(demand, draft.links);
  demandSources(demand, draft.sources, isEditorial);
  for (const { field, text } of draftTexts(draft)) demand(!holdsIdentityCode(text), field, "identityCode");
  return lacking.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function placeOf({ field }: Lacking): number {
  return Object.keys(draftSections).findIndex((key) => field.split(".")[0] === key);
}

function isTold(text: RichText | undefined): boolean {
  return text !== undefined && plainText(text).trim() !== "";
}

function demandLength(demand: Demand, field: string, text: RichText | undefined): void {
  demand(text === undefined || richTextLength(text) <= sectionLength, field, "textLong");
}

/** Readers are to learn what an adaptation changed, and why. */
function demandBasis(demand: Demand, basis: DraftSections["basis"]): void {
  if (!basis) return;
  const parts = Object.entries(basis.parts);
  const isChanged = parts.some(([, { change }]) => change === "changed");
  demand(basis.kind !== "adapted" || isChanged, "basis.kind", "nothingChanged");
  for (const [part, { change, why }] of parts) {
    demand(change !== "changed" || why.trim() !== "", `basis.parts.${part}.why`, "changedWhy");
    demandLine(demand, `basis.parts.${part}.why`, why);
  }
}

function demandResults(demand: Demand, results: DraftSections["results"]): void {
  demand(results?.known !== undefined && results.known !== null, "results.known", "results");
  if (!results || results.known === false) return;
  demand(results.known === null || isTold(results.text), "results.text", "resultsText");
  demandLength(demand, "results.text", results.text);
  for (const [index, indicator] of results.indicators.entries()) {
    const field = `results.indicators.${index}`;
    const parts = Object.entries(indicator);
    const isEmpty = parts.every(([, value]) => value.trim() === "");
    demand(isEmpty || indicator.name.trim() !== "", `${field}.name`, "indicatorName");
    for (const [part, value] of parts) demandLine(demand, `${field}.${part}`, value);
  }
}

function demandLine(demand: Demand, field: string, value: string): void {
  demand(value.trim().length <= maxLine, field, "lineLong");
}

function demandStatus(demand: Demand, status: DraftSections["status"]): void {
  demand(Boolean(status?.status), "status.status", "status");
  demand((status?.endedYear ?? 2100) >= (status?.startedYear ?? 0), "status.endedYear", "years");
  demandLine(demand, "status.note", status?.note ?? "");
}

function demandClassification(demand: Demand, classification: DraftSections["classification"]): void {
  const { practices = [], sectors = [], tags = [] } = classification ?? {};
  const words = tags.flatMap((tag) => ("proposed" in tag ? [tag.proposed.trim()] : []));
  const named = tags.length - words.filter((word) => word === "").length;
  demand(isBetween(practices.length, 3), "classification.practices", "practices");
  demand(isBetween(sectors.length, 3), "classification.sectors", "sectors");
  demand(isBetween(named, maxTags), "classification.tags", "tags");
  demand(
    words.every((word) => word.length <= maxTag),
    "classification.tags",
    "tagLong",
  );
}

function isBetween(count: number, most: number): boolean {
  return count >= 1 && count <= most;
}

const Mailbox = z.email().max(254);

function demandContact(demand: Demand, contact: DraftSections["contact"]): void {
  demand(Mailbox.safeParse(contact?.email.trim()).success, "contact.email", "contact");
  demand((contact?.role.trim() ?? "").length <= maxRole, "contact.role", "roleLong");
}

/** An empty row is no link, and is left out. */
function demandLinks(demand: Demand, links: DraftSections["links"] = []): void {
  for (const [index, { title, url }] of links.entries()) {
    if (title.trim() === "" && url.trim() === "") continue;
    demand(title.trim() !== "", `links.${index}.title`, "linkTitle");
    demandLine(demand, `links.${index}.title`, title);
    demand(isWebAddress(url), `links.${index}.url`, "linkUrl");
  }
}

/** A source may be a book. */
function demandSources(demand: Demand, sources: DraftSections["sources"] = [], isEditorial: boolean): void {
  const isNone = sources.every(({ title, url }) => title.trim() === "" && url.trim() === "");
  demand(!isEditorial || !isNone, "sources", "sources");
  for (const [index, { title, url }] of sources.entries()) {
    if (title.trim() === "" && url.trim() === "") continue;
    demand(title.trim() !== "", `sources.${index}.title`, "sourceTitle");
    demandLine(demand, `sources.${index}.title`, title);
    demand(url.trim() === "" || isWebAddress(url), `sources.${index}.url`, "linkUrl");
  }
}

const WebAddress = z.url({ protocol: /^https?$/ }).max(2000);

export function isWebAddress(url: string): boolean {
  return WebAddress.safeParse(url.trim()).success;
}
