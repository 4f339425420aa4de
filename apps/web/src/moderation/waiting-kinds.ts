import { workPaths } from "@tori/text/work-paths";
import type { WaitingItem, WaitingKind } from "@tori/contract/moderation";
import { waitingKinds } from "@tori/contract/waiting-kinds";
import type { Language } from "@tori/text/language";

/** The kind that an address asks for; null for all. */
export function kindIn(search: string): WaitingKind | null {
  const asked = new URLSearchParams(search).get("kind");
  return waitingKinds.find((kind) => kind === asked) ?? null;
}

/** Where a thing is decided. */
export function placeOf({ kind, id, slug }: WaitingItem, language: Language): string {
  const path = workPaths[language];
  const places: Record<WaitingKind, string> = {
    first_story: path.draftPreview(id),
    claim: path.draftPreview(id),
    proposal: path.manageTag(id),
    report: path.report(id),
    appeal: path.report(id),
    workplace: path.workplaceTask(slug ?? ""),
    notice: path.readerNotice(id),
  };
  return places[kind];
}
