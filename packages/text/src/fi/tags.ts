/** Pages of tags. */
export const tags = {
  title: "Asiasanat",
  lead: "Asiasanat kertovat, mitä aiheita tarinat käsittelevät. Samaan aiheeseen pääset myös synonyymeillä ja muunkielisillä nimillä.",
  description: "Tekojen torin tarinoiden asiasanat aakkosjärjestyksessä.",
  pageDescription: (name: string) => `Kehittämistarinoita aiheesta ${name}.`,
  one: "Asiasana",
  none: "Asiasanoja ei ole vielä käytössä.",
  letters: "Siirry kirjaimeen",
  synonyms: "Samaa tarkoittaa",
  broader: "Laajempi asiasana",
  narrower: "Suppeammat asiasanat",
  elsewhere: "Muualla",
  finto: "Sama käsite Finto-palvelussa",
  aboutFinto:
    "Fintossa ovat kirjastojen ja julkishallinnon yhteiset sanastot, kuten Yleinen suomalainen ontologia (YSO).",
  storiesHeading: "Tarinoita tällä asiasanalla",
  noStories: "Tällä asiasanalla ei ole vielä tarinoita.",
  newest: (n: number) => `Tässä on ${n} uusinta.`,
  searchFor: (name: string) => `Hae sanalla ${name}`,
};
