import type { Language } from "@tori/contract/language";
import { starterStories, starterTags } from "../../support/imports.ts";
import { answerTest } from "./answers.ts";
import type { GoldQuery, GoldStory } from "./gold.ts";
import { type Random, seededRandom } from "./random.ts";

export type Distractors = {
  stories: GoldStory[];
  /** Sentences of the starter stories, and how many of them were left out, for they answer a query. */
  sentences: number;
  leftOut: number;
};

type Sentence = { text: string; language: Language };
type Parts = { titles: string[]; summaries: string[]; sentences: string[] };

const longestTitle = 110;
const longestSummary = 145;
const bodySentences = 10;
const tagsEach = 3;

/**
 * Stories of shuffled sentences of the starter stories, in their languages. No sentence of theirs, and no title, summary
 * and tags together, answers a query (see answers.ts); a whole body may have its words, by chance, as other stories in a collection do.
 */
export function makeDistractors(queries: readonly GoldQuery[], count: number): Distractors {
  const answers = answerTest(queries);
  const all = starterSentences();
  const kept = all.filter(({ text }) => !answers(text));
  const byLanguage = Map.groupBy(kept, ({ language }) => language);
  const parts = new Map([...byLanguage].map(([language, sentences]) => [language, partsOf(sentences)]));
  const languages = starterStories.map(({ language }) => language);
  const random = seededRandom(2026);
  const stories = Array.from({ length: count }, (_, index) => {
    const language = random.pick(languages);
    const own = parts.get(language);
    if (!own) throw new Error(`no sentence is left in ${language}`);
    const head = makeHead(own, answers, random);
    const body = random.shuffle(own.sentences).slice(0, bodySentences).join(" ");
    return { id: `d${index + 1}`, language, ...head, body };
  });
  return { stories, sentences: all.length, leftOut: all.length - kept.length };
}

function starterSentences(): Sentence[] {
  return starterStories.flatMap(({ language, title, summary, sections }) => {
    const texts = [
      title,
      ...[summary, ...Object.values(sections)].flatMap((text = "") => text.split(/(?<=[.!?])\s+/)),
    ];
    return texts.map((text) => ({ text: text.trim(), language })).filter(({ text }) => text !== "");
  });
}

function partsOf(sentences: readonly Sentence[]): Parts {
  const texts = sentences.map(({ text }) => text);
  return {
    titles: texts.map((text) => text.replace(/\.$/, "")).filter((text) => text.length <= longestTitle),
    summaries: texts.filter((text) => text.length <= longestSummary),
    sentences: texts,
  };
}

type Head = Pick<GoldStory, "title" | "summary" | "tags">;

function makeHead(parts: Parts, answers: (text: string) => boolean, random: Random): Head {
  for (;;) {
    const title = random.pick(parts.titles);
    const summary = `${random.pick(parts.summaries)} ${random.pick(parts.summaries)}`;
    const tags = usableTags(answers, random);
    const labels = tags.map(({ text }) => text).join(" ");
    if (!answers(`${title} ${summary} ${labels}`)) return { title, summary, tags: tags.map(({ id }) => id) };
  }
}

type Tag = { id: string; text: string };

const allTags: readonly Tag[] = starterTags.map(({ id, labels, synonyms }) => ({
  id,
  text: [...Object.values(labels), ...Object.values(synonyms ?? {}).flat()].join(" "),
}));

function usableTags(answers: (text: string) => boolean, random: Random): Tag[] {
  const chosen = new Set<Tag>();
  for (let tries = 0; chosen.size < tagsEach && tries < 40; tries += 1) {
    const tag = random.pick(allTags);
    if (!answers([...chosen, tag].map(({ text }) => text).join(" "))) chosen.add(tag);
  }
  return [...chosen];
}
