import { counter } from "../numbers.ts";

const count = counter("fi");

/** The search page. */
export const search = {
  title: "Haku",
  titleFor: (words: string) => `Haku: ${words}`,
  description: "Hae kuntien ja hyvinvointialueiden kehittämistarinoita omin sanoin ja rajaa tuloksia.",
  heading: "Etsi tarinoita",
  words: "Hakusanat",
  results: "Hakutulokset",
  found: (n: number) => count(n, { one: "tarina", other: "tarinaa" }),
  foundFor: (n: number, words: string) =>
    `${count(n, { one: "tarina", other: "tarinaa" })} haulla ”${words}”`,
  foundNone: "Ei yhtään tarinaa",
  foundNoneFor: (words: string) => `Ei yhtään tarinaa haulla ”${words}”`,
  pageOf: (page: number, pages: number) => `Sivu ${page}/${pages}`,
  facets: {
    practice: "Toimintatapa",
    sector: "Toimiala",
    region: "Maakunta",
    municipality: "Kunta",
    organisation: "Organisaatio",
    language: "Tarinan kieli",
    status: "Tilanne nyt",
  },
  filters: "Rajaa hakua",
  filtersChosen: (n: number) => `${count(n, { one: "rajaus", other: "rajausta" })} valittu`,
  showResults: "Näytä tulokset",
  close: "Sulje rajaukset",
  chosen: "Valitut rajaukset",
  remove: (facet: string, value: string) => `Poista rajaus ${facet}: ${value}`,
  clear: "Poista kaikki rajaukset",
  showAllOf: (n: number) => `Näytä kaikki ${n}`,
  showFewer: "Näytä vähemmän",
  narrow: { municipality: "Etsi kuntaa listasta", organisation: "Etsi organisaatiota listasta" },
  narrowNone: "Listassa ei ole tällaista nimeä.",
  sort: "Järjestys",
  sorts: { relevance: "Osuvimmat ensin", newest: "Uusimmat ensin" },
  pager: "Tulossivut",
  previous: "Edellinen",
  next: "Seuraava",
  toPage: (page: number) => `Sivu ${page}`,
  dropped: (words: string[]) => `Näissä tuloksissa ei ole kaikkia sanojasi. Puuttuu: ${words.join(", ")}.`,
  degraded:
    "Haku toimii juuri nyt varajärjestelmällä. Tulokset voivat olla eri järjestyksessä kuin tavallisesti.",
  limited: (n: number) =>
    `Selattavissa on ${count(n, { one: "osuvin tarina", other: "osuvinta tarinaa" })}. Löydät loput rajaamalla hakua.`,
  noneHeading: "Kokeile näin",
  noneSpelling: "Tarkista oikeinkirjoitus tai käytä toista sanaa samasta asiasta.",
  noneFewer: "Käytä vähemmän sanoja.",
  noneFilters: "Poista yllä olevia rajauksia yksi kerrallaan tai",
  noneFiltersLink: "poista kaikki rajaukset",
  noneBrowse: "Selaa tarinoita toimintatavan mukaan:",
  failed: "Tuloksia ei saatu haettua",
};
