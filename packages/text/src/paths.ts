import { type Language, languageOfPath } from "./language.ts";

/** The words that addresses are made of. Slugs are the same in all languages. */
const words = {
  fi: {
    search: "haku",
    stories: "tarinat",
    workplaces: "tyopaikat",
    use: "kayttoonotto",
    practices: "toimintatavat",
    organisations: "organisaatiot",
    tags: "asiasanat",
    about: "tietoa",
    accessibility: "saavutettavuus",
    privacy: "tietosuoja",
    terms: "kayttoehdot",
    api: "rajapinta",
    feed: "syote.xml",
    signIn: "kirjaudu",
    desk: "luonnokset",
    notice: "ilmoita",
  },
  sv: {
    search: "sok",
    stories: "berattelser",
    workplaces: "arbetsplatser",
    use: "anvandning",
    practices: "arbetssatt",
    organisations: "organisationer",
    tags: "amnesord",
    about: "om",
    accessibility: "tillganglighet",
    privacy: "dataskydd",
    terms: "anvandarvillkor",
    api: "granssnitt",
    feed: "flode.xml",
    signIn: "logga-in",
    desk: "utkast",
    notice: "meddela",
  },
  en: {
    search: "search",
    stories: "stories",
    workplaces: "workplaces",
    use: "use",
    practices: "practices",
    organisations: "organisations",
    tags: "tags",
    about: "about",
    accessibility: "accessibility",
    privacy: "privacy",
    terms: "terms",
    api: "api",
    feed: "feed.xml",
    signIn: "sign-in",
    desk: "drafts",
    notice: "tell",
  },
} satisfies Vocabulary;

type Word = keyof (typeof words)["fi"];

export type Paths = ReturnType<typeof pathsIn>;

/** Every page's address by language: `paths.fi.story("slug")`. A router's pattern is `paths.fi.story(":slug")`. */
export const paths: Record<Language, Paths> = { fi: pathsIn("fi"), sv: pathsIn("sv"), en: pathsIn("en") };

function pathsIn(language: Language) {
  const at = (word: Word) => `/${language}/${words[language][word]}`;
  return {
    front: `/${language}`,
    /** `query` as `URLSearchParams` writes it, without the question mark. */
    search: (query = "") => at("search") + (query === "" ? "" : `?${query}`),
    /** Has no page of its own: the search is the list of stories. */
    stories: at("stories"),
    story: (slug: string) => `${at("stories")}/${slug}`,
    /** Where a reader tells that something in a story is wrong. */
    storyNotice: (slug: string) => `${at("stories")}/${slug}/${words[language].notice}`,
    workplace: (slug: string) => `${at("workplaces")}/${slug}`,
    /** Where a workplace records that it reuses a story. */
    storyUse: (slug: string) => `${at("stories")}/${slug}/${words[language].use}`,
    practices: at("practices"),
    practice: (slug: string) => `${at("practices")}/${slug}`,
    organisations: at("organisations"),
    organisation: (slug: string) => `${at("organisations")}/${slug}`,
    tags: at("tags"),
    tag: (slug: string) => `${at("tags")}/${slug}`,
    about: at("about"),
    accessibility: at("accessibility"),
    privacy: at("privacy"),
    terms: at("terms"),
    api: at("api"),
    /** `next` is the address to go on to. */
    signIn: (next = "") => at("signIn") + (next === "" ? "" : `?next=${encodeURIComponent(next)}`),
    /** What the one who is signed in writes, and has to do. */
    desk: at("desk"),
    /** Atom feed of new stories. */
    feed: at("feed"),
  };
}

/** Words of addresses by language, under the same keys. */
export type Vocabulary = Record<Language, Record<string, string>>;

const vocabularies: Vocabulary[] = [words];

/** Makes the words of more pages known to `samePath`; the pages of those who sign in come so. */
export function addVocabulary(vocabulary: Vocabulary): void {
  vocabularies.push(vocabulary);
}

/** The address of the same page in another language; the front page where the address is not one of ours. */
export function samePath(pathname: string, language: Language): string {
  const from = languageOfPath(pathname);
  if (from === undefined) return paths[language].front;
  // Words of ours and others take turns: nothing, the language, a word, a slug, a word.
  const parts = pathname
    .split("/")
    .map((part, place) => (place % 2 === 0 ? inLanguage(part, from, language) : part));
  parts[1] = language;
  return parts[2] ? parts.join("/") : paths[language].front;
}

function inLanguage(word: string, from: Language, to: Language): string | undefined {
  for (const vocabulary of vocabularies) {
    const key = Object.keys(vocabulary.fi).find((candidate) => vocabulary[from][candidate] === word);
    if (key) return vocabulary[to][key];
  }
  return undefined;
}
