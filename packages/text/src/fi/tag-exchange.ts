import { counter, numberFormatOf } from "../numbers.ts";

const count = counter("fi");
const number = numberFormatOf("fi");
const words = (n: number) => count(n, { one: "asiasana", other: "asiasanaa" });

/** The vocabulary out as a file, and in from one. */
export const tagExchange = {
  formats: { csv: "CSV", turtle: "SKOS, Turtle", jsonld: "SKOS, JSON-LD" },
  export: {
    title: "Vie tiedostoon",
    lead: "Tiedostossa on koko sanasto: nimet, synonyymit, piilosanat, määritelmät ja suhteet. Muokkaa sitä ja tuo se takaisin.",
    hints: {
      csv: "Taulukkolaskentaan. Mukana ovat myös ehdotukset.",
      turtle: "Muihin sanastoihin. Ehdotukset jäävät pois.",
      jsonld: "Muihin sanastoihin. Ehdotukset jäävät pois.",
    },
    doIt: (format: string) => `Lataa (${format})`,
    done: (name: string) => `Tiedosto ${name} on ladattu.`,
  },
  import: {
    title: "Tuo tiedostosta",
    lead: "Näet ensin, mitä muuttuisi. Mitään ei tallenneta ennen kuin vahvistat tuonnin. Asiasanat, joita tiedostossa ei ole, pysyvät ennallaan.",
    source: "Mistä asiasanat tulevat?",
    sources: { file: "Tiedostosta", paste: "Liitän tekstin" },
    file: "Tiedosto",
    fileHint: (most: number) =>
      `CSV, Turtle tai JSON-LD, enintään ${number.format(most)} asiasanaa ja 3 megatavua. Tallenna CSV muodossa CSV UTF-8.`,
    chosen: (name: string, size: string) => `Valittu: ${name} (${size})`,
    paste: "Asiasanat tekstinä",
    pasteHint: "CSV:n ensimmäisellä rivillä ovat sarakkeiden nimet.",
    format: "Muoto",
    preview: "Näytä, mitä muuttuisi",
    errors: {
      noFile: "Valitse tiedosto.",
      noText: "Liitä asiasanat kenttään.",
      tooLarge: (size: string) => `Tiedoston koko on ${size}. Enintään voi tuoda 3 Mt: jaa tiedosto osiin.`,
      unreadable: "Tiedostoa ei voi lukea: se on ehkä muuttunut tai siirretty. Valitse se uudelleen.",
    },
  },
  columns: {
    title: "Mitä sarakkeita CSV-tiedostossa voi olla?",
    lead: "Sarakkeen voi jättää pois: sen tiedot pysyvät ennallaan. Tyhjä solu poistaa tiedon. Usean sanan väliin tulee pystyviiva, esimerkiksi koululounas | kouluruokailu.",
    column: "Sarake",
    meaning: "Mitä siinä on",
    slug: "Asiasanan sivun osoitteen loppu. Jos se puuttuu, asiasana tunnistetaan YSO-osoitteesta tai suomenkielisestä nimestä.",
    state: "active, proposed, deprecated tai merged",
    broader: "Laajemman asiasanan osoitteen loppu (slug)",
    mergedInto: "Sen asiasanan osoitteen loppu (slug), johon tämä on yhdistetty",
    reason: "Perustelu sille, miksi asiasana ei ole käytössä",
  },
  preview: {
    title: "Esikatselu",
    added: (n: number) => `${words(n)} lisätään.`,
    changed: (n: number) => `${words(n)} muuttuu.`,
    unchanged: (n: number) => `${words(n)} pysyy ennallaan.`,
    ignored: (n: number) =>
      `${count(n, { one: "tieto jää pois, koska sille", other: "tietoa jää pois, koska niille" })} ei ole täällä paikkaa. Tällaisia ovat esimerkiksi nimet muilla kielillä.`,
    nothing: "Tiedosto ei muuttaisi mitään: kaikki on jo näin.",
    changesTitle: "Mitä muuttuu",
    kinds: { added: "Uusi", changed: "Muuttuu" },
    field: "Tieto",
    before: "Nyt",
    after: "Tuonnin jälkeen",
    empty: "Tyhjä",
    first: (n: number) => `Näistä näkyy ${number.format(n)} ensimmäistä.`,
    more: (n: number) => `Näytä ${number.format(n)} lisää`,
    doIt: (n: number) => `Tuo ${words(n)}`,
    cancel: "Peruuta tuonti",
    done: (added: number, changed: number) =>
      `Tuonti on valmis. Lisättiin ${words(added)}, muutettiin ${words(changed)}.`,
    toVocabulary: "Katso kaikki asiasanat",
  },
  faults: {
    title: (n: number) => `${count(n, { one: "kohta", other: "kohtaa" })} korjattavana`,
    lead: "Mitään ei tuoda ennen kuin kaikki on kunnossa. Korjaa tiedosto ja katso esikatselu uudelleen.",
    first: (n: number) => `Näistä näkyy ${number.format(n)} ensimmäistä.`,
    line: (line: string) => `Rivi ${line}`,
    unknown_column: (value: string) => `Saraketta ”${value}” ei tunneta. Korjaa sen nimi tai poista sarake.`,
    bad_value: (fields: string) =>
      `Tarkista: ${fields}. Tieto puuttuu, on liian pitkä tai on väärässä muodossa.`,
    duplicate: (value: string) => `Asiasana ${value} on tiedostossa kahdesti. Jätä siitä yksi rivi.`,
    name_missing: (language: string) =>
      `Nimi puuttuu (${language}). Käytössä olevalla asiasanalla on nimi suomeksi ja ruotsiksi.`,
    term_taken: (value: string) => `Sana ”${value}” on jo asiasanalla`,
    term_cure: "Poista se jommastakummasta.",
    yso_taken: (value: string) => `YSO-osoite ${value} on jo asiasanalla`,
    yso_cure: "Tarkista, kummalle se kuuluu.",
    unknown_tag: (value: string) =>
      `Asiasanaa ”${value}” ei ole, tai se ei ole käytössä. Kirjoita käytössä olevan asiasanan osoitteen loppu (slug).`,
    circle: (value: string) =>
      `Asiasana olisi itseään laajempi, kun sen laajempi asiasana on ${value}. Valitse toinen.`,
    merge_here: (value: string) =>
      `Asiasanaa ${value} ei voi yhdistää tai erottaa tiedostolla, koska tarinat seuraavat mukana. Tee se asiasanan omalla sivulla.`,
  },
};
