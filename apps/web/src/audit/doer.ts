import type { AuditEntry } from "@tori/contract/audit";
import type { Texts } from "@tori/text/fi";

/** What the one who did it is called today. */
export function doerOf({ person }: Pick<AuditEntry, "person">, words: Texts["audit"]): string {
  return person === null ? words.visitor : person.name || words.personGone;
}
