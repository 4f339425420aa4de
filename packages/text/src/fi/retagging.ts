import { counter } from "../numbers.ts";

const count = counter("fi");
const stories = (n: number) => count(n, { one: "tarina", other: "tarinaa" });

/** Other tags for the stories that a search finds. */
export const retagging = {
  lead: "Hae tarinat ja valitse, mitkä asiasanat niille lisätään tai niiltä poistetaan. Näet ennen muutosta, mitä millekin tarinalle tapahtuu.",
  ofTag: "Muuta näiden tarinoiden asiasanoja",
  which: "1. Mille tarinoille?",
  words: "Hakusanat",
  wordsHint: "Voit myös liittää tähän hakusivun osoitteen: samat sanat ja rajaukset tulevat käyttöön.",
  withTag: "Tarinat, joilla on jokin näistä asiasanoista",
  filters: "Muut rajaukset",
  clear: "Tyhjennä haku ja rajaukset",
  what: "2. Mitä muutetaan?",
  add: "Lisää nämä asiasanat",
  remove: "Poista nämä asiasanat",
  nothingToDo: "Valitse asiasana, joka lisätään tai poistetaan.",
  nobodyChosen: "Valitse ainakin yksi tarina.",
  preview: "3. Tarkista ja muuta",
  askFirst: "Kirjoita hakusanoja tai valitse rajaus, niin tarinat tulevat näkyviin tähän.",
  found: (n: number) => (n === 0 ? "Haku ei löydä yhtään tarinaa." : `Haulla löytyy ${stories(n)}.`),
  willChange: (n: number) => (n === 0 ? "Yksikään näistä tarinoista ei muutu." : `${stories(n)} muuttuu.`),
  tooMany: (total: string, most: string) =>
    `Haku löytää ${total} tarinaa. Kerralla voi muuttaa niistä vain ${most} ensimmäistä. Rajaa hakua niin, että loputkin mahtuvat mukaan.`,
  all: "Valitse kaikki",
  none: "Poista valinnat",
  chosen: (n: number, of: number) => `Valittu ${n} / ${stories(of)}`,
  doIt: (n: number) => (n === 0 ? "Muuta tarinat" : `Muuta ${stories(n)}`),
  changed: "Tarinat, jotka muuttuvat",
  skipped: (n: number) => `Ohitetaan ${stories(n)}`,
  unchanged: (n: number) => `Ei muutettavaa: ${stories(n)}`,
  why: {
    without_tags: "Tarinalle ei jäisi yhtään asiasanaa.",
    too_many_tags: "Tarinalla olisi yli kymmenen asiasanaa.",
  },
  added: "lisätään",
  removed: "poistetaan",
  noTags: "Ei asiasanoja",
  undoable: "Muutos alkaa heti ja jatkuu, vaikka lähtisit sivulta. Voit kumota sen 30 päivän ajan.",
};
