import snowball from "snowball-stemmers";

/** Snowball stemmers (ISC licence, plain JavaScript) for the languages that stories are written in. */
const stemmers = {
  fi: snowball.newStemmer("finnish"),
  sv: snowball.newStemmer("swedish"),
  en: snowball.newStemmer("english"),
};

/** Snowball's stem of a lower-case word; a word that would lose everything stays itself. */
export function snowballStem(word: string, language: keyof typeof stemmers): string {
  return stemmers[language].stem(word) || word;
}
