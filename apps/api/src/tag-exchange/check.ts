import type { ImportFault } from "@tori/contract/tag-exchange";
import { lackingNames, termsOf } from "../curation/policy.ts";
import { reaches } from "../tags/tree.ts";
import type { ExistingTag } from "./existing.ts";
import { type ExchangedTag, fieldsOf } from "./model.ts";
import type { Planned } from "./resolve.ts";

/** What is wrong with the vocabulary as it would be. @param changed the tags of the file that are new or another */
export function check(existing: readonly ExistingTag[], changed: readonly Planned[]): ImportFault[] {
  const after = new Map<string, ExchangedTag>(existing.map((tag) => [tag.slug, tag]));
  for (const planned of changed) after.set(planned.after.slug, planned.after);
  const owners = termOwners(after, changed);
  const parents = new Map([...after].map(([slug, { broader }]) => [slug, broader]));
  return changed.flatMap((planned) =>
    [
      ...mergerFaults(planned),
      ...nameFaults(planned.after),
      ...placeFaults(planned, after, parents),
      ...termFaults(planned.after, owners),
      ...ysoFaults(planned.after, after),
    ].map((fault): ImportFault => Object.assign({ place: planned.place }, fault)),
  );
}

type Fault = Omit<ImportFault, "place">;

/** A file merges nothing and undoes no merger: it may bring a merged tag that is new here. */
function mergerFaults({ before, after }: Planned): Fault[] {
  const isNewMerger = after.state === "merged" && before === null;
  const touchesMerger = before !== null && (before.state === "merged" || after.state === "merged");
  const isConsistent = (after.state === "merged") === (after.mergedInto !== null);
  if (!touchesMerger && (isConsistent || isNewMerger)) {
    return isConsistent ? [] : [{ code: "bad_value", value: "merged_into" }];
  }
  return [{ code: "merge_here", value: after.slug }];
}

function nameFaults({ labels, state }: ExchangedTag): Fault[] {
  return lackingNames(labels, state).map((language) => ({ code: "name_missing", value: language }));
}

/** What stood under a tag that is no longer in use may go on doing so. */
function placeFaults(
  { before, after: { slug, state, broader, mergedInto } }: Planned,
  after: ReadonlyMap<string, ExchangedTag>,
  parents: ReadonlyMap<string, string | null>,
): Fault[] {
  const isUsed = (other: string) => after.get(other)?.state === "active";
  const faults: Fault[] = [];
  if (broader !== null) {
    if (broader !== before?.broader && !isUsed(broader)) faults.push({ code: "unknown_tag", value: broader });
    else if (reaches(broader, slug, parents)) faults.push({ code: "circle", value: broader });
  }
  if (state === "merged" && mergedInto !== null && !isUsed(mergedInto)) {
    faults.push({ code: "unknown_tag", value: mergedInto });
  }
  return faults;
}

/** Who has which term: of two, the one that is not of the file, for that is what stays. */
function termOwners(
  after: ReadonlyMap<string, ExchangedTag>,
  changed: readonly Planned[],
): Map<string, string> {
  const ofFile = new Set(changed.map((planned) => planned.after.slug));
  const tags = [...after.values()];
  const ordered = [
    ...tags.filter(({ slug }) => !ofFile.has(slug)),
    ...tags.filter(({ slug }) => ofFile.has(slug)),
  ];
  const owners = new Map<string, string>();
  for (const { slug, labels } of ordered) {
    for (const { language, label } of termsOf(labels)) {
      const key = `${language} ${label.toLowerCase()}`;
      if (!owners.has(key)) owners.set(key, slug);
    }
  }
  return owners;
}

function termFaults({ slug, labels }: ExchangedTag, owners: ReadonlyMap<string, string>): Fault[] {
  return termsOf(labels).flatMap(({ language, label }): Fault[] => {
    const owner = owners.get(`${language} ${label.toLowerCase()}`);
    return owner === undefined || owner === slug ? [] : [{ code: "term_taken", value: label, owner }];
  });
}

function ysoFaults({ slug, yso, state }: ExchangedTag, after: ReadonlyMap<string, ExchangedTag>): Fault[] {
  if (yso === null || state === "merged") return [];
  for (const other of after.values()) {
    if (other.yso === yso && other.slug !== slug && other.state !== "merged") {
      return [{ code: "yso_taken", value: yso, owner: other.slug }];
    }
  }
  return [];
}

/** What a file changes of a tag, field by field; nothing where it is as the file has it. */
export function changesOf({ before, after }: Planned): { field: string; before: string; after: string }[] {
  const was: Record<string, string> = before ? fieldsOf(before) : {};
  return Object.entries(fieldsOf(after))
    .map(([field, value]) => ({ field, before: was[field] ?? "", after: value }))
    .filter((change) => change.before !== change.after);
}
