import { counter } from "../numbers.ts";

const count = counter("fi");
const stories = (n: number) => count(n, { one: "tarina", other: "tarinaa" });

/** Splitting a tag by choosing which of its stories get which other tags. */
export const tagSplit = {
  link: "Jaa useaan asiasanaan",
  lead: "Valitse asiasanat, joihin tämä jaetaan, ja sitten tarinat, jotka siirtyvät. Loput tarinat pysyvät tällä asiasanalla.",
  back: "Takaisin asiasanan tietoihin",
  loading: "Tarinoita haetaan…",
  noStories: "Asiasanaa ei ole yhdelläkään julkaistulla tarinalla, joten siinä ei ole jaettavaa.",
  notActive: "Asiasana ei ole käytössä, joten sitä ei voi jakaa.",
  stale: {
    title: "Joku muu muutti asiasanaa sillä välin",
    kept: "Valintasi ovat tallessa. Tarkista ne ja jaa asiasana sitten uudelleen.",
  },
  targets: {
    title: "1. Mihin asiasanoihin tämä jaetaan?",
    label: "Uudet asiasanat",
    hint: "Etsi kirjoittamalla. Voit valita useita.",
    returned: (n: number, name: string) =>
      `${name} poistettiin. ${stories(n)} on nyt valittuna luettelossa, jotta voit siirtää ${n === 1 ? "sen" : "ne"} muualle.`,
    create: "Tee uusi asiasana",
    createHint: "Asiasana lisätään heti. Muut tiedot voit täydentää myöhemmin.",
    name: { fi: "Nimi suomeksi", sv: "Nimi ruotsiksi" },
    doCreate: "Lisää asiasana",
  },
  stories: {
    title: (n: number) => `2. Mitkä tarinat siirtyvät? (${stories(n)})`,
    filter: "Etsi tarinoista",
    filterHint: "Otsikon tai tarinan muun asiasanan osa.",
    where: "Näytä",
    all: "Kaikki",
    staying: "Pysyvät",
    found: (n: number) => (n === 0 ? "Mikään tarina ei vastaa hakua." : stories(n)),
    chooseAll: (n: number) => (n === 1 ? "Valitse tämä tarina" : `Valitse kaikki ${stories(n)}`),
    stays: "Pysyy",
    goesTo: "Saa:",
    otherTags: "Muut asiasanat:",
    read: "Lue tarina",
    newTab: "avautuu uuteen välilehteen",
    more: (n: number) => `Näytä ${n} lisää`,
  },
  moving: {
    chosen: (n: number) => (n === 0 ? "Valitse tarinoita luettelosta." : `Valittu ${stories(n)}`),
    clear: "Poista valinnat",
    into: "Minne valitut siirtyvät?",
    self: (name: string) => `${name} (pysyvät)`,
    move: "Siirrä valitut",
    beside: "Anna rinnalle",
    hint: "Siirrettäessä uusi asiasana tulee tämän tilalle. Rinnalle annettaessa tarina pitää myös sen, mikä sillä jo on.",
    noTargets: "Valitse ensin ainakin yksi uusi asiasana.",
    done: (n: number, name: string) => `${stories(n)}: ${name}.`,
  },
  summary: {
    title: "3. Tarkista ja jaa",
    stay: (n: number, name: string) => `${stories(n)} pysyy asiasanalla ${name}.`,
    go: (n: number, name: string) => `${stories(n)} saa asiasanan ${name}.`,
    undoable: "Jakamisen voi kumota 30 päivän ajan.",
    doIt: "Jaa asiasana",
  },
  errors: {
    noTargets: "Valitse ainakin yksi asiasana, johon tämä jaetaan.",
    noMoves: "Valitse ainakin yksi tarina, joka siirtyy.",
    tooMany: "Kerralla voi siirtää enintään 1 000 tarinaa. Jätä osa ennalleen ja jaa ne sen jälkeen.",
  },
};
