/** The front page. */
export const front = {
  title: "Tekojen tori – kuntatyön kehittämistarinat",
  description:
    "Lue, miten kuntien ja hyvinvointialueiden työpaikat ovat kehittäneet työtään, ja ota toimivat teot käyttöön omalla työpaikallasi.",
  heading: "Hyvä teko kannattaa tehdä kahdesti",
  lead: "Tekojen torilta löydät tarinoita siitä, miten kuntien ja hyvinvointialueiden työpaikat ovat kehittäneet työtään – ja mitä siitä seurasi.",
  examplesLabel: "Kokeile vaikka:",
  examples: ["ruokahävikki", "sairauspoissaolot", "kotihoito", "nuorten osallisuus"],
  reused: (stories: string) => `Jo ${stories} on otettu käyttöön muissakin organisaatioissa.`,
  noneReused: "Kaikki tarinat saa ottaa vapaasti käyttöön.",
  practicesHeading: "14 tapaa kehittää työtä",
  practicesLead:
    "Jokainen tarina kuuluu yhteen tai useampaan toimintatapaan. Valitse, mikä teitä kiinnostaa.",
  /** Of the stories of a practice. */
  reusedOf: (stories: string) => `${stories} käytössä muuallakin`,
  most: {
    heading: "Eniten käytettyjä",
    lead: "Muut organisaatiot ovat ottaneet nämä käyttöön tai kokeilevat niitä.",
    none: "Täällä näkyvät tarinat, joita käytetään muuallakin. Vielä yhtään ei ole kirjattu. Jos te otatte teon käyttöön, kertokaa siitä tarinan sivulla: siitä on apua muille.",
    all: "Kaikki muualla käytetyt tarinat",
    feed: "Uudet käyttöönotot Atom-syötteenä",
    feedTitle: "Tekojen tori: uudet käyttöönotot",
  },
  newestHeading: "Uusimmat tarinat",
  newestAll: "Kaikki tarinat uusimmasta alkaen",
  waysHeading: "Mitä torilla voi tehdä",
  ways: [
    {
      title: "Lue",
      text: "Kaikki tarinat ovat avoimia, eikä lukeminen vaadi kirjautumista. Hae omin sanoin tai rajaa toimialan, alueen ja tilanteen mukaan.",
    },
    {
      title: "Arvioi",
      text: "Tarina kertoo lähtötilanteen, teot ja tulokset sekä lähteet. Jos jotakin ei tiedetä, sekin sanotaan.",
    },
    {
      title: "Ota käyttöön",
      text: "Tekstit saa kopioida ja muokata omaan käyttöön, kunhan lähde mainitaan (CC BY 4.0). Teko kannattaa sovittaa omiin oloihin.",
    },
  ],
};
