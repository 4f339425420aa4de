import { counter } from "../numbers.ts";

const count = counter("fi");

/** What forms say by themselves: their fields and buttons. */
export const forms = {
  required: "pakollinen",
  optional: "valinnainen",
  error: "Virhe:",
  left: (n: number) => `${count(n, { one: "merkki", other: "merkkiä" })} jäljellä`,
  over: (n: number) => `${count(n, { one: "merkki", other: "merkkiä" })} liikaa`,
  busy: "Odota hetki…",
  errors: (n: number) => (n === 1 ? "Korjaa vielä tämä kohta" : `Korjaa vielä nämä ${n} kohtaa`),
  /** How many of the answers are chosen. */
  chosen: (n: number, max: number) =>
    n < max
      ? `Valittu ${n}. Voit valita enintään ${max}.`
      : `Valittu ${n}, enempää ei voi valita. Jos haluat vaihtaa, poista ensin jokin valinta.`,
  cancel: "Peruuta",
  /** A list to which things are added one by one. */
  items: {
    remove: "Poista",
    added: (what: string) => `Lisätty: ${what}`,
    removed: (what: string) => `Poistettu: ${what}`,
  },
  tags: {
    list: "Asiasanat",
    chosen: "Valitut asiasanat",
    found: (n: number) =>
      `${count(n, { one: "vaihtoehto", other: "vaihtoehtoa" })}. Selaa nuolinäppäimillä ja valitse Enter-näppäimellä.`,
    loading: "Asiasanoja haetaan…",
    none: "Sopivaa asiasanaa ei löytynyt. Kokeile toista sanaa.",
    already: "Tämä asiasana on jo valittu.",
    /** Between a synonym and the tag that it leads to. */
    means: "eli",
    propose: (word: string) => `Ehdota uutta asiasanaa ”${word}”`,
    proposal: "ehdotus",
    added: (label: string) => `Lisätty: ${label}.`,
    removed: (label: string) => `Poistettu: ${label}.`,
    remove: (label: string) => `Poista asiasana ${label}`,
    gone: "asiasana, joka ei ole enää käytössä",
    left: (word: string) => `”${word}” ei ole vielä mukana. Valitse asiasana luettelosta.`,
  },
};
