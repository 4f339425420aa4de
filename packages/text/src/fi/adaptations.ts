/** A story that is made from another: beginning it, writing it, and reading the two side by side. */
export const adaptations = {
  title: "Sovella tarinaa",
  description: (story: string) => `Aloita oma tarina, joka perustuu tarinaan ”${story}”.`,
  lead: "Aloitat oman tarinan, joka perustuu tähän. Luonnoksessa on pohjana alkuperäisen teksti, ja kerrot kohta kohdalta, mikä teillä on samoin, mikä toisin ja miksi.",
  licence: "Alkuperäinen on julkaistu lisenssillä CC BY 4.0. Sen tekijä mainitaan tarinassanne aina.",
  signIn: "Kirjaudu sisään, niin voit aloittaa sovelluksen.",
  onlyOwn:
    "Tämä on oman työpaikkasi tarina. Sovelluksen sijaan voit kirjoittaa siitä seuraavan version työpöydälläsi.",
  retired: "Tarina ei ole enää ajankohtainen, joten siitä ei voi aloittaa sovellusta.",
  kind: "Miten teidän toimintanne perustuu alkuperäiseen?",
  kinds: {
    copied: "Otimme sen käyttöön sellaisenaan",
    adapted: "Sovelsimme sitä omiin oloihimme",
    inspired: "Se innoitti meitä, mutta teimme omamme",
  },
  kindHints: {
    copied: "Alkuperäisen teksti on luonnoksessa valmiina.",
    adapted: "Alkuperäisen teksti on luonnoksessa valmiina. Muutatte sitä omaksenne.",
    inspired: "Luonnos alkaa tyhjänä. Alkuperäinen on nähtävillä vieressä.",
  },
  languageHint: (inLanguage: string) =>
    `Alkuperäinen on ${inLanguage}. Jos kirjoitat muulla kielellä, luonnos alkaa tyhjänä ja alkuperäinen on nähtävillä vieressä.`,
  begin: "Aloita sovellus",
  part: "Mihin tarina perustuu",
  partLead: "Tarinassanne mainitaan aina, mihin se perustuu:",
  opens: "avautuu uuteen välilehteen",
  unreadable:
    "Alkuperäistä tarinaa ei voi enää lukea. Voitte silti kirjoittaa omanne valmiiksi ja julkaista sen: tekijä mainitaan, mutta linkkiä ei ole.",
  original: "Alkuperäisessä",
  originalEmpty: "Alkuperäisessä ei kerrota tästä.",
  originalMissing: "Alkuperäistä ei voi enää lukea.",
  question: "Miten teillä?",
  made: { kept: "Pidimme", changed: "Muutimme" },
  met: { kept: "Samoin kuin alkuperäisessä", changed: "Toisin kuin alkuperäisessä" },
  why: "Miksi?",
  whyHint: "Muutama virke riittää. Lukija näkee tämän alkuperäisen vieressä.",
  differences: {
    title: "Mitä muutettiin",
    here: "Erot",
    description: (story: string) => `Miten tarina ”${story}” eroaa tarinasta, johon se perustuu.`,
    lead: "Ensin on alkuperäinen tarina sellaisena kuin se oli, kun sitä alettiin soveltaa. Sen jälkeen on siitä tehty tarina.",
    leadAlone:
      "Alkuperäistä tarinaa ei voi enää lukea. Tässä on, mitä siitä tehdyn tarinan kirjoittajat kertovat eroista.",
    original: "Alkuperäinen",
    adaptation: "Sovellus",
    by: (names: string) => `Tekijä: ${names}`,
    otherLanguage: "Tarinat ovat eri kielillä, joten eroja ei ole merkitty tekstiin.",
    notTold: "Ei kerrota",
    why: "Miksi:",
  },
};
