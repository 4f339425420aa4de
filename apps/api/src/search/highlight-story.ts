import type { Language } from "@tori/contract/language";
import type { Highlight, Segment } from "@tori/contract/search";
import type { Mark, Marker } from "@tori/search/highlight";
import { type Snippet, bestSnippet, markedPieces } from "@tori/search/snippet";

type StoryText = {
  language: Language;
  title: string;
  summary: string;
  /** Asked for only where the summary does not say enough. */
  body: () => string;
};

const snippetWidth = 220;

/**
 * What of a story's text a query is about: the title with its marks, and the summary or, where that has fewer of the
 * words that the title lacks, the best part of the body. Null where there is nothing to mark.
 *
 * @param groups how many different groups the marker knows
 */
export function highlightStory(mark: Marker, text: StoryText, groups: number): Highlight | null {
  const inTitle = mark(text.title, text.language);
  const inSummary = mark(text.summary, text.language);
  const title = markedPieces(text.title, inTitle);
  const summary = markedPieces(text.summary, inSummary);
  const shown = groupsOf([...inTitle, ...inSummary]);
  if (shown.size === groups) return { title, snippet: summary };

  const body = text.body();
  const best = bestSnippet(body, mark(body, text.language), snippetWidth);
  const withBody = new Set([...groupsOf(inTitle), ...best.groups]);
  if (withBody.size > shown.size) return { title, snippet: snippetSegments(best) };
  return shown.size === 0 ? null : { title, snippet: summary };
}

function groupsOf(marks: readonly Mark[]): Set<number> {
  return new Set(marks.map(({ group }) => group));
}

/** The pieces on one line, with dots where the text goes on. */
function snippetSegments({ pieces, cut }: Snippet): Segment[] {
  const dots = { text: "…", marked: false };
  const segments = pieces.map(({ text, marked }) => ({ text: text.replace(/\s+/g, " "), marked }));
  return [...(cut.before ? [dots] : []), ...segments, ...(cut.after ? [dots] : [])];
}
