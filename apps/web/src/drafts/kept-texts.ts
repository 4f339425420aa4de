import type { DraftSectionKey } from "@tori/contract/draft-sections";
import { keptPrefix } from "../platform/writing/forget-kept.ts";
import { sectionKeys } from "./empty-sections.ts";

type KeptText = { value: unknown; etag: string };

/** What the server has not taken yet of one draft, kept in the browser. */
export type KeptTexts = {
  keep: (key: DraftSectionKey, text: KeptText) => void;
  forget: (key: DraftSectionKey) => void;
  has: (key: DraftSectionKey) => boolean;
  all: () => [DraftSectionKey, KeptText][];
};

/**
 * @param storage the browser's; full or forbidden, it keeps nothing, and `has` says so
 * @param personId another person who signs in on the same browser does not get the texts
 */
export function keepTexts(storage: Storage, draftId: string, personId: string): KeptTexts {
  const nameOf = (key: DraftSectionKey) => `${keptPrefix}${draftId}.${personId}.${key}`;
  const read = (key: DraftSectionKey) => attempt(() => storage.getItem(nameOf(key)));
  return {
    keep: (key, { value, etag }) => {
      attempt(() => storage.removeItem(nameOf(key)));
      attempt(() => storage.setItem(nameOf(key), JSON.stringify({ value, etag })));
    },
    forget: (key) => {
      attempt(() => storage.removeItem(nameOf(key)));
    },
    has: (key) => Boolean(read(key)),
    all: () =>
      sectionKeys.flatMap((key) => {
        const text = read(key);
        return text ? [[key, JSON.parse(text) as KeptText] as [DraftSectionKey, KeptText]] : [];
      }),
  };
}

function attempt<Result>(deed: () => Result): Result | undefined {
  try {
    return deed();
  } catch {
    return undefined;
  }
}
