import type { Language } from "@tori/contract/language";
import { paths } from "@tori/text/paths";
import { xmlText } from "../platform/xml.ts";

type Feed = {
  /** Path of the feed itself. */
  path: string;
  language: Language;
  title: string;
  /** Instant of the newest change; none where there is nothing in it. */
  updated: string | undefined;
  entries: readonly string[];
};

/** An Atom feed (RFC 4287), told in the language of its address. */
export function atomDocument(origin: string, { path, language, title, updated, entries }: Feed): string {
  const self = xmlText(origin + path);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${self}</id>
<title>${xmlText(title)}</title>
<updated>${updated ?? new Date(0).toISOString()}</updated>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${xmlText(origin + paths[language].front)}"/>
<rights>CC BY 4.0</rights>
${entries.join("\n")}
</feed>
`;
}

type Entry = {
  id: string;
  language: Language;
  title: string;
  /** The page that it leads to, and that page's language. */
  link: { language: Language; path: string };
  published: string;
  updated: string;
  author: string;
  summary: string;
};

export function atomEntry(origin: string, entry: Entry): string {
  const { link } = entry;
  return `<entry xml:lang="${entry.language}">
<id>urn:uuid:${entry.id}</id>
<title>${xmlText(entry.title)}</title>
<link rel="alternate" type="text/html" hreflang="${link.language}" href="${xmlText(origin + link.path)}"/>
<published>${entry.published}</published>
<updated>${entry.updated}</updated>
<author><name>${xmlText(entry.author)}</name></author>
<summary>${xmlText(entry.summary)}</summary>
</entry>`;
}

/** The last of some instants. */
export function latestOf(instants: readonly string[]): string | undefined {
  return instants.toSorted().at(-1);
}
