import { counter, numberFormatOf } from "../numbers.ts";

const count = counter("fi");
const number = numberFormatOf("fi");

/** The tag workbench: the vocabulary as moderators keep it. */
export const curation = {
  title: "Asiasanojen hallinta",
  tagTitle: "Asiasanan tiedot",
  changeTitle: "Asiasanojen muutos",
  splitTitle: "Jaa asiasana",
  nav: {
    label: "Asiasanojen hallinnan sivut",
    vocabulary: "Kaikki asiasanat",
    newTag: "Uusi asiasana",
    files: "Vienti ja tuonti",
    changes: "Muutokset ja kumoaminen",
    retag: "Monen tarinan asiasanat",
    similar: "Samankaltaiset asiasanat",
    missed: "Haut ilman tulosta",
  },
  states: {
    proposed: "Ehdotettu",
    active: "Käytössä",
    merged: "Yhdistetty",
    deprecated: "Ei käytössä",
  },
  fields: {
    preferred: "Nimi",
    synonyms: "Synonyymit",
    synonymsHint: "Samaa tarkoittavat sanat, yksi riville. Ne näkyvät lukijoille.",
    hidden: "Piilosanat (väärin kirjoitetut)",
    hiddenHint: "Yksi riville. Haku tuntee ne, mutta lukijat eivät näe niitä.",
    definition: "Määritelmä",
    broader: "Laajempi asiasana",
    broaderHint: "Asiasana, johon tämä kuuluu. Etsi kirjoittamalla.",
    yso: "YSO-osoite",
    ysoHint: "Kopioi YSO-osoite Finto-palvelusta, esimerkiksi http://www.yso.fi/onto/yso/p1234.",
  },
  errors: {
    reason: "Kirjoita perustelu, jossa on vähintään kolme merkkiä.",
    yso: "Kopioi YSO-osoite Finto-palvelusta, esimerkiksi http://www.yso.fi/onto/yso/p1234.",
  },
  table: {
    filter: "Etsi asiasanoista",
    filterHint:
      "Nimen, synonyymin tai piilosanan osa millä kielellä tahansa. Ä:n ja ö:n pisteet voi jättää pois.",
    allStates: "Kaikki",
    found: (n: number) =>
      n === 0 ? "Mikään asiasana ei vastaa hakua." : count(n, { one: "asiasana", other: "asiasanaa" }),
    clear: "Näytä kaikki asiasanat",
    keys: "Nuolinäppäimillä pääset riviltä toiselle. Enter avaa rivin.",
    columns: {
      name: "Nimi",
      state: "Tila",
      stories: "Tarinoita",
      synonyms: "Synonyymit",
      hidden: "Piilosanat",
      broader: "Laajempi asiasana",
    },
    more: (n: number) => `Näytä ${number.format(n)} lisää`,
  },
  details: {
    more: "Muut tiedot",
    none: "Ei ole",
    mergedInto: "Yhdistetty asiasanaan",
    mergedHere: "Tähän on yhdistetty",
    proposedBy: "Ehdottaja",
    personGone: "Henkilö, joka on poistunut palvelusta",
    created: "Lisätty",
    reason: "Perustelu",
    address: "Sivu lukijoille",
    decide: "Käsittele ehdotus",
    open: "Muokkaa",
    readersPage: "Katso lukijan sivua",
  },
  missed: {
    lists: { open: "Odottavat", aside: "Sivuun jätetyt" },
    lead: {
      open: "Näillä sanoilla on haettu vähintään kolmesti eikä mitään ole löytynyt.",
      aside: "Nämä haut on jätetty sivuun. Ne voi ottaa uudelleen käsiteltäviksi.",
    },
    none: { open: "Tuloksettomia hakuja ei ole.", aside: "Yhtään hakua ei ole jätetty sivuun." },
    asked: (n: number, day: string) => `Haettu ${number.format(n)} kertaa, viimeksi ${day}`,
    kind: "Mitä sanasta tulee?",
    kinds: { synonym: "Synonyymi", hidden: "Piilosana", tag: "Uusi asiasana" },
    kindHints: {
      synonym: "Sana tarkoittaa samaa kuin asiasana. Lukijat näkevät sen.",
      hidden: "Sana on väärin kirjoitettu tai vanhentunut. Haku tuntee sen, mutta lukijat eivät näe sitä.",
      tag: "Asiasanoissa ei ole sanaa, jota se tarkoittaa.",
    },
    label: "Sana",
    language: "Sanan kieli",
    tag: "Asiasana, jota se tarkoittaa",
    errors: {
      label: "Kirjoita sana.",
      inSwedish: "Anna asiasanalle nimi myös ruotsiksi.",
      tag: "Valitse asiasana, jota sana tarkoittaa.",
    },
    doIt: "Lisää",
    aside: "Jätä sivuun",
    takeUp: "Ota uudelleen käsiteltäväksi",
    done: {
      synonym: (word: string) => `”${word}” on nyt synonyymi, ja haku löytää sillä.`,
      hidden: (word: string) => `”${word}” on nyt piilosana, ja haku löytää sillä.`,
      tag: (word: string) =>
        `Haulle ”${word}” on nyt oma asiasana. Haku löytää sillä, kun asiasana lisätään tarinoihin.`,
      aside: (word: string) => `”${word}” on jätetty sivuun.`,
      open: (word: string) => `”${word}” odottaa taas käsittelyä.`,
    },
    trySearch: "Kokeile hakua",
  },
  save: {
    title: "Muokkaa asiasanaa",
    doIt: "Tallenna",
    done: "Tallennettu. Haku tuntee uudet sanat heti.",
  },
  create: {
    title: "Uusi asiasana",
    lead: "Nimi tarvitaan suomeksi ja ruotsiksi, englanniksi se on hyvä lisä. Muun voi täydentää myöhemmin.",
    doIt: "Lisää asiasana",
  },
  approve: {
    title: "Käsittele ehdotus",
    note: "Viesti ehdottajalle",
    noteHint: "Viesti tulee samaan sähköpostiin, jossa kerromme hyväksymisestä.",
    doIt: "Hyväksy asiasana",
    done: "Asiasana on nyt käytössä. Ehdottaja saa siitä viestin.",
  },
  decline: {
    title: "Hylkää ehdotus",
    hint: "Ehdottaja saa perustelun sähköpostiinsa. Kerro myös, millä sanalla asian löytää.",
    doIt: "Hylkää ehdotus",
    done: "Ehdotus on hylätty. Ehdottaja saa perustelun sähköpostiinsa.",
  },
  deprecate: {
    title: "Poista käytöstä",
    hint: "Asiasana ei enää näy lukijoille, eikä sitä voi valita. Tarinat säilyttävät sen siltä varalta, että se palaa.",
    doIt: "Poista käytöstä",
    done: "Asiasana on poistettu käytöstä.",
  },
  revive: {
    doIt: "Ota uudelleen käyttöön",
    done: "Asiasana on taas käytössä.",
  },
  nextProposal: "Siirry seuraavaan ehdotukseen",
  clash: {
    title: "Joku muu muutti asiasanaa sillä välin",
    kept: "Kirjoittamasi on tallessa. Tarkista tiedot ja tallenna sitten uudelleen.",
    taken: (fields: string) => `Toisen tekemät muutokset, jotka on jo otettu mukaan: ${fields}.`,
    both: "Nämä olette muuttaneet molemmat. Lomakkeessa on sinun tekstisi, alla toisen:",
    take: "Käytä tätä",
  },
  stories: {
    title: "Tarinat, joilla asiasana on",
    none: "Asiasanaa ei ole yhdelläkään julkaistulla tarinalla.",
    newest: (n: number) => `Näistä näkyy ${number.format(n)} uusinta.`,
  },
};
