import { counter } from "../numbers.ts";

const count = counter("fi");

/** What moderators do to two tags, or to the tags of many stories, and how it is undone. */
export const tagOperations = {
  merge: {
    title: "Yhdistä toiseen asiasanaan",
    into: "Mihin asiasanaan tämä yhdistetään?",
    intoError: "Valitse asiasana luettelosta.",
    willHappen: "Näin tapahtuu",
    consequences: (n: number, into: string) => [
      n === 0
        ? "Asiasanaa ei ole yhdelläkään julkaistulla tarinalla."
        : `${count(n, { one: "tarina siirtyy", other: "tarinaa siirtyy" })} asiasanaan ${into}.`,
      `Vanha osoite ohjaa asiasanan ${into} sivulle.`,
      "Nimet, synonyymit ja piilosanat tulevat mukana: haku löytää niillä heti.",
      "Yhdistämisen voi kumota 30 päivän ajan.",
    ],
    doIt: "Yhdistä",
    done: "Asiasanat on yhdistetty. Voit kumota yhdistämisen sivulla Muutokset ja kumoaminen.",
  },
  history: {
    none: "Asiasanoja ei ole vielä yhdistetty, jaettu tai vaihdettu.",
    titles: {
      merge: (from: string, into: string) => `${from} yhdistettiin: ${into}`,
      split: (from: string, into: string) => `${from} jaettiin: ${into}`,
      retag: (from: string, into: string) =>
        [into === "" ? "" : `Lisättiin ${into}`, from === "" ? "" : `Poistettiin ${from}`]
          .filter(Boolean)
          .join(". "),
    },
    states: {
      running: "Kesken, jatkuu itsestään",
      done: "Valmis",
      undoing: "Kumotaan",
      undone: "Kumottu",
    },
    open: (n: number) =>
      `${count(n, { one: "tarina on muuttunut", other: "tarinaa on muuttunut" })} sen jälkeen ja odottaa päätöstä`,
    undo: "Kumoa",
  },
};
