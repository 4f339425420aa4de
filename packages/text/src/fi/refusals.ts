import { shownRefusals } from "./shown-refusals.ts";
import { fileRefusals } from "./file-refusals.ts";
import { reportRefusals } from "./report-refusals.ts";
import { adoptionRefusals } from "./adoption-refusals.ts";
import { claimRefusals } from "./claim-refusals.ts";
import { curationRefusals } from "./curation-refusals.ts";

/** Refusals of signing in and writing, by the contract's codes: what happened, and what to do next. */
export const refusals = {
  method_not_allowed: {
    title: "Näin ei voi tehdä",
    detail: "Tämä osoite ei ota vastaan tällaista pyyntöä.",
  },
  too_large: {
    title: "Liian paljon tietoa kerralla",
    detail: "Lyhennä tekstiä ja yritä uudelleen.",
  },
  unsupported_media_type: {
    title: "Tuntematon tiedostomuoto",
    detail: "Palvelu ei osaa lukea tätä tiedostomuotoa.",
  },
  signed_out: {
    title: "Kirjaudu sisään",
    detail:
      "Et ole kirjautuneena, tai kirjautumisesi on päättynyt. Kirjaudu sisään ja jatka siitä, mihin jäit.",
  },
  blocked: shownRefusals.blocked,
  forbidden: shownRefusals.forbidden,
  wrong_origin: {
    title: "Pyyntö tuli muualta",
    detail: "Tallentaa voi vain torin omilta sivuilta. Avaa sivu uudelleen torin osoitteesta.",
  },
  conflict: {
    title: "Tätä ei voi tehdä juuri nyt",
    detail: "Tilanne on muuttunut. Päivitä sivu ja katso, miten asia nyt on.",
  },
  stale: {
    title: "Joku muu ehti tallentaa",
    detail:
      "Tätä kohtaa on muutettu sen jälkeen, kun avasit sen. Molemmat tekstit ovat tallessa: valitse, kumpi jää.",
  },
  key_reused: {
    title: "Pyyntö on jo käytetty",
    detail: "Sama pyyntö on jo lähetetty toisin tiedoin. Päivitä sivu ja yritä uudelleen.",
  },
  code_wrong: {
    title: "Koodi ei ole oikein",
    detail: "Tarkista koodi viestistä. Jos pyysit useamman koodin, vain uusin niistä kelpaa.",
  },
  code_expired: {
    title: "Koodi on vanhentunut",
    detail: "Koodi kelpaa kymmenen minuuttia. Pyydä uusi koodi.",
  },
  code_spent: {
    title: "Koodia on yritetty liian monta kertaa",
    detail: "Tämä koodi ei enää kelpaa. Pyydä uusi koodi.",
  },
  too_many_codes: {
    title: "Liian monta yritystä",
    detail:
      "Tähän osoitteeseen tai tästä verkosta on pyydetty monta koodia lyhyessä ajassa. Odota tunti ja yritä uudelleen.",
  },
  needs_https: {
    title: "Kirjautuminen vaatii suojatun yhteyden",
    detail:
      "Tämä sivusto toimii ilman suojattua yhteyttä (https), joten kirjautuminen on pois käytöstä. Kerro asiasta ylläpidolle.",
  },
  adminCannotLeave: "Ylläpitäjä ei voi poistaa tietojaan, ennen kuin rooli on siirretty toiselle.",
  blockSelf: "Et voi estää itseäsi.",
  blockAdmin: "Ylläpitäjää ei voi estää.",
  workplaces: {
    noOrganisation: "Valitse organisaatio luettelosta.",
    organisationEnded: "Organisaatiota ei enää ole. Valitse se, joka jatkaa sen työtä.",
    nameForm: "Kirjoita nimi, jossa on vähintään kaksi kirjainta tai numeroa.",
    nameTaken: (name: string) =>
      `Organisaatiossa on jo työpaikka ${name}. Liity siihen tai anna toinen nimi.`,
    manyWaiting: "Monta perustamaasi työpaikkaa odottaa jo moderaattoria. Odota, että ne käsitellään.",
    alreadyMember: "Olet jo mukana tässä työpaikassa.",
    isMember: "Henkilö on jo mukana tässä työpaikassa.",
    hasAsked: "Henkilö on jo pyytänyt päästä mukaan. Voit hyväksyä hänen pyyntönsä.",
    inviteLater: "Työpaikka odottaa moderaattorin hyväksyntää. Voit kutsua muita, kun se on hyväksytty.",
    lastEditor: "Työpaikassa pitää olla muokkaaja. Nimeä ensin toinen muokkaaja.",
    decided: "Työpaikka on jo käsitelty.",
    otherDomain: "Valitse verkkotunnus, joka on perustajan osoitteessa.",
    mergeSelf: "Työpaikkaa ei voi yhdistää itseensä.",
    mergeElsewhere: "Vain saman organisaation työpaikat voi yhdistää.",
    mergeClaims: "Molemmat työpaikat ovat ottamassa saman tarinan itselleen. Käsittele ensin toinen pyyntö.",
    mergeWaiting: "Työpaikka, johon yhdistetään, pitää ensin hyväksyä.",
  },
  curation: curationRefusals,
  files: fileRefusals,
  reports: reportRefusals,
  adoptions: adoptionRefusals,
  claims: claimRefusals,
  waitingTaken: (name: string) =>
    `${name} käsittelee tätä parhaillaan. Voit ottaa asian itsellesi, jos hän ei enää jatka.`,
  draftWaits:
    "Luonnos on moderaattorin luettavana, eikä sitä voi nyt muuttaa. Saat viestin, kun hän on lukenut sen.",
  draftChanged: "Tarina on muuttunut sen jälkeen, kun avasit sen. Lue uusi teksti, ennen kuin päätät.",
  workplaceWaits: shownRefusals.workplaceWaits,
  noticeHandled: "Viesti on jo hoidettu.",
  noticeWithoutAddress:
    "Lukija ei jättänyt osoitetta, joten vastausta ei voi lähettää. Tyhjennä vastaus ja merkitse viesti hoidetuksi.",
  noteMissing: "Kirjoita perustelu, niin kirjoittaja tietää, mitä tehdä.",
  storyNotReadable: "Tarina ei ole nyt julkaistuna, joten tätä ei voi tehdä. Päivitä sivu.",
  storyNotRestorable:
    "Tarina on jo luettavissa, tai moderaattori on piilottanut sen. Päivitä sivu, niin näet tilanteen.",
  adaptations: {
    retired:
      "Tarina ei ole enää ajankohtainen, joten siitä ei voi aloittaa sovellusta. Tarinan sivulta näet syyn.",
    ownStory: "Tämä on työpaikkanne oma tarina. Kirjoittakaa siitä seuraava versio työpöydällänne.",
  },
  savedListFull: "Listallasi on jo sata tarinaa. Poista listalta jokin, niin voit tallentaa tämän.",
  publishing: {
    detail: "Tarinasta puuttuu vielä jotakin. Täydennä merkityt kohdat.",
    lacks: {
      nothingChanged:
        "Kerro vähintään yhdestä kohdasta, mitä muutitte ja miksi, tai valitse, että otitte toiminnan käyttöön sellaisenaan.",
      changedWhy: "Kerro lyhyesti, miksi tämä on teillä toisin.",
      title: "Kirjoita otsikko, vähintään viisi merkkiä.",
      titleLong: "Lyhennä otsikko enintään 120 merkkiin.",
      summary: "Kerro lyhyesti, mistä tarinassa on kyse.",
      summaryLong: "Lyhennä tiivistelmä enintään 300 merkkiin.",
      need: "Kerro lähtötilanteesta ja tarpeesta.",
      action: "Kerro, mitä teitte.",
      results: "Kerro, onko tuloksia. Myös ”ei mitattu tai ei tiedossa” on vastaus.",
      resultsText: "Kerro tuloksista.",
      status: "Valitse, mikä on tilanne nyt.",
      years: "Päättymisvuosi ei voi olla ennen aloitusvuotta.",
      practices: "Valitse 1–3 toimintatapaa.",
      sectors: "Valitse 1–3 toimialaa.",
      tags: "Valitse 1–10 asiasanaa.",
      contact: "Anna yhteysosoite, mieluiten työpaikan yhteinen sähköposti.",
      textLong: "Lyhennä teksti enintään 20 000 merkkiin.",
      lineLong: "Lyhennä kohta enintään 500 merkkiin.",
      indicatorName: "Kerro, mitä mitattiin.",
      tagLong: "Lyhennä ehdottamasi asiasana enintään 100 merkkiin.",
      roleLong: "Lyhennä kohta enintään 120 merkkiin.",
      linkTitle: "Anna linkille nimi.",
      linkUrl: "Anna osoite, joka alkaa https://.",
      sources: "Nimeä vähintään yksi lähde.",
      sourceTitle: "Anna lähteelle nimi.",
      identityCode: "Poista henkilötunnus: tämän tekstin voivat lukea kaikki.",
    },
  },
  fields: {
    unstorable: "Tekstissä on merkkejä, joita ei voi tallentaa. Kirjoita kohta uudelleen.",
    codeForm: "Kirjoita viestin kuusi numeroa.",
    identityCode: "Poista henkilötunnus: tämän tekstin voivat lukea kaikki.",
  },
};
