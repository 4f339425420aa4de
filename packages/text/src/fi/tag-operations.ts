import { counter, numberFormatOf } from "../numbers.ts";

const count = counter("fi");
const number = numberFormatOf("fi");
const stories = (n: number) => count(n, { one: "tarina", other: "tarinaa" });

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
  operation: {
    facts: "Muutoksen tiedot",
    madeBy: "Tekijä",
    madeAt: "Tehty",
    undoneBy: "Kumoaja",
    undoneAt: "Kumottu",
    tags: {
      merge: { from: "Yhdistetty asiasana", into: "Mihin yhdistettiin" },
      split: { from: "Jaettu asiasana", into: "Tarinoille annettiin" },
      retag: { from: "Poistetut asiasanat", into: "Lisätyt asiasanat" },
    },
    progress: { running: "Muutos etenee", undoing: "Kumoaminen etenee" },
    progressOf: (n: number, of: number) => `${number.format(n)} / ${stories(of)}`,
    mayLeave: "Työ jatkuu itsestään, vaikka lähtisit tältä sivulta.",
    undo: {
      until: (time: string) => `Voit kumota tämän ${time} asti.`,
      late: (time: string) => `Tätä ei voi enää kumota. Kumoamisen 30 päivän aika päättyi ${time}.`,
      wait: "Voit kumota muutoksen, kun se on valmis.",
      title: "Kumotaanko muutos?",
      explained: {
        merge:
          "Asiasana palaa omaksi sivukseen nimineen ja tarinoineen. Jos tarinasta on tehty uusi versio yhdistämisen jälkeen, se jää odottamaan päätöstä.",
        split:
          "Tarinat saavat takaisin asiasanat, jotka niillä oli ennen jakamista. Jos tarina on muuttunut sen jälkeen, se jää odottamaan päätöstä.",
        retag:
          "Tarinat saavat takaisin asiasanat, jotka niillä oli ennen muutosta. Jos tarina on muuttunut sen jälkeen, se jää odottamaan päätöstä.",
      },
      begun: "Kumoaminen on alkanut.",
      done: "Muutos on kumottu.",
    },
    open: {
      title: (n: number) => (n === 0 ? "Päätökset" : `Odottaa päätöstä: ${stories(n)}`),
      lead: "Näitä tarinoita on muokattu sen jälkeen, joten niitä ei voitu palauttaa suoraan. Päätä, mitkä asiasanat kullekin jäävät.",
      before: "Ennen muutosta",
      after: "Muutoksen jälkeen",
      now: "Nyt",
      none: "Ei asiasanoja",
      later: "Tarinaa ei vielä ollut",
      how: "Mitä tarinalle tehdään?",
      hows: {
        keep: "Jätä nykyiset asiasanat",
        restore: "Palauta asiasanat, jotka olivat ennen muutosta",
        choose: "Valitse asiasanat",
      },
      howError: "Valitse, mitä tarinalle tehdään.",
      tags: "Tarinan asiasanat",
      tagsError: "Valitse vähintään yksi asiasana.",
      doIt: "Tallenna päätös",
      decided: (title: string) => `Päätös on tallennettu: ${title}.`,
      first: (n: number) => `Tässä on ${n} ensimmäistä. Loput tulevat näkyviin, kun näistä on päätetty.`,
      allDone: "Kaikista tarinoista on päätetty.",
      alike: "Sama päätös kaikille",
      alikeKeep: "Jätä kaikille nykyiset asiasanat",
      alikeRestore: "Palauta aiemmat, jos asiasanoja ei ole muutettu",
      keepTitle: "Jätetäänkö kaikille nykyiset asiasanat?",
      keepExplained: "Yksikään odottavista tarinoista ei muutu, eikä niitä enää näytetä tässä.",
      restoreTitle: "Palautetaanko aiemmat asiasanat?",
      restoreExplained:
        "Aiemmat asiasanat palautetaan niille tarinoille, joista on tehty uusi versio mutta joiden asiasanoja kukaan ei ole sen jälkeen muuttanut. Muut jäävät odottamaan päätöstä.",
      restored: (n: number) =>
        n === 0 ? "Yhtään tarinaa ei voitu palauttaa suoraan." : `Palautettiin ${stories(n)}.`,
      kept: (n: number) => `Nykyiselleen jätettiin ${stories(n)}.`,
    },
    stories: {
      title: "Tarinat",
      all: "Kaikki",
      none: "Muutos ei koskenut yhtäkään tarinaa.",
      noneSuch: "Tällaisia tarinoita ei ole.",
      states: {
        waiting: "Odottaa vuoroaan",
        changed: "Muutettu",
        unchanged: "Ei muuttunut",
        undone: "Palautettu",
        open: "Odottaa päätöstä",
        kept: "Jätetty nykyiselleen",
        settled: "Asiasanat päätetty",
      },
      more: "Näytä lisää",
    },
  },
};
