// The long pages (about, accessibility, privacy, terms) as data: React renders the pieces, no HTML is ever written.

export const staticPageNames = ["about", "accessibility", "privacy", "terms"] as const;
export type StaticPageName = (typeof staticPageNames)[number];

/** Pages of the site that the texts link to: the web knows their addresses (`paths.ts`). */
export type LinkedPage = StaticPageName | "api" | "feed" | "search";

/** What each installation tells of itself: its configuration fills these in. */
export type SettingName = "operatorName" | "contactEmail" | "accessibilityEmail";

/** A link within the site by page, or an outside address (https, mailto or tel, or a path of the API). */
export type Inline =
  | string
  | { text: string; page: LinkedPage }
  | { text: string; href: string }
  | { setting: SettingName };

export type Block =
  | { kind: "paragraph"; content: Inline[] }
  | { kind: "list"; items: Inline[][] }
  | { kind: "definitions"; items: { term: string; content: Inline[] }[] };

export type StaticSection = { id: string; heading: string; blocks: Block[] };

export type StaticPage = {
  /** Long words may have soft hyphens, here and in headings: browsers know no Finnish ones. */
  title: string;
  /** For search engines and link previews: one sentence. */
  description: string;
  lead: string;
  sections: StaticSection[];
  /** The day of the last change, as an ISO date. */
  updated: string;
};

export type StaticPages = Record<StaticPageName, StaticPage>;

/** What stands in the place of a setting that the installation has not given. */
export type MissingSettings = Record<SettingName, string>;

/** What each of these pages says beside its own text: above its contents, and before its date. */
export type PageWords = { contents: string; updated: string };

export function paragraph(...content: Inline[]): Block {
  return { kind: "paragraph", content };
}

export function list(...items: Inline[][]): Block {
  return { kind: "list", items };
}

/** Pairs of a term and its meaning, in the order given. */
export function definitions(...items: [term: string, ...content: Inline[]][]): Block {
  return { kind: "definitions", items: items.map(([term, ...content]) => ({ term, content })) };
}
