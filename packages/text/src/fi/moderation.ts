import { counter } from "../numbers.ts";

const count = counter("fi");

/** The moderators' desk: what waits, who is looking at it, and what is done to a story. */
export const moderation = {
  title: "Moderointi",
  nav: {
    label: "Moderoinnin sivut",
    queue: "Odottavat asiat",
    reports: "Ilmoitukset",
    workplaces: "Työpaikat",
    tags: "Asiasanat",
    log: "Toimintaloki",
  },
  filter: "Näytä",
  all: "Kaikki",
  kinds: {
    first_story: "Ensimmäinen tarina",
    claim: "Tarinan siirto työpaikalle",
    proposal: "Ehdotettu asiasana",
    report: "Ilmoitus",
    appeal: "Oikaisupyyntö",
    workplace: "Uusi työpaikka",
    notice: "Lukijan viesti",
  },
  waiting: (n: number) => count(n, { one: "asia odottaa", other: "asiaa odottaa" }),
  keys: "Pisimpään odottanut on ensimmäisenä. Nuolinäppäimillä pääset asiasta toiseen, ja Enter avaa asian.",
  more: (n: number) => `Tässä on vain osa. Yhteensä odottaa ${n}.`,
  empty: "Kaikki on käsitelty",
  emptyDetail: "Mikään ei odota moderaattoria. Uudet asiat ilmestyvät tähän itsestään.",
  emptyKind: "Tällaisia asioita ei odota juuri nyt.",
  waited: {
    moment: "Tuli juuri äsken",
    minutes: (n: number) => `Odottanut ${count(n, { one: "minuutin", other: "minuuttia" })}`,
    hours: (n: number) => `Odottanut ${count(n, { one: "tunnin", other: "tuntia" })}`,
    days: (n: number) => `Odottanut ${count(n, { one: "päivän", other: "päivää" })}`,
  },
  notYours: "Oikaisua pyydetään sinun päätökseesi, joten toinen moderaattori käsittelee sen",
  claim: {
    taken: (name: string) => `${name} käsittelee tätä`,
    since: (time: string) => `Aloitettu klo ${time}`,
    mine: "Käsittelet tätä itse",
    detail: (time: string) =>
      `Hän aloitti klo ${time}. Voit tutustua asiaan, mutta sovi hänen kanssaan, ennen kuin päätät. Jos hän ei enää jatka, ota asia itsellesi.`,
    takeOver: "Ota asia itsellesi",
    yours: "Asia on nyt sinulla",
    yoursDetail: "Muut moderaattorit näkevät, että käsittelet sitä.",
    shown: "Muut moderaattorit näkevät, että käsittelet tätä.",
  },
  overtaken: {
    title: "Toinen moderaattori ehti ensin",
    detail: "Asiasta on jo päätetty, joten sinun päätöstäsi ei tallennettu.",
    settled: "Asia ei enää odota päätöstä",
    done: "Näin asiassa on tehty:",
    typed: "Kirjoitit näin:",
    toDesk: "Palaa odottaviin asioihin",
  },
  next: "Siirry odottaviin asioihin",
  draftAnew: "Uusi teksti näkyy nyt yllä.",
  notice: {
    title: "Lukijan viesti",
    lead: "Tarinalla ei ole työpaikkaa tai muokkaajaa, joten moderaattori vastaa lukijalle.",
  },
  workplace: "Uuden työpaikan hyväksyntä",
  story: {
    lead: "Nämä päätökset koskevat tätä tarinaa.",
    hide: "Piilota tarina",
    hideHint: "Tarina poistuu näkyvistä minuutissa. Sen työpaikka saa perusteen ja voi pyytää oikaisua.",
    hidden: "Tarina on piilotettu. Sen työpaikalle on kerrottu, miksi.",
    reinstate: "Palauta tarina",
    reinstateHint:
      "Tarina palautuu sellaisena kuin se oli. Päätöksestä kerrotaan työpaikalle ja ilmoittajille.",
    reinstated: "Tarina on taas näkyvissä.",
    away: "Työpaikka on itse poistanut tarinan näkyvistä, joten sitä ei tarvitse piilottaa.",
  },
};
