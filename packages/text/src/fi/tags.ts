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
  storiesHeading: "Tarinoita tällä asiasanalla",
  noStories: "Tällä asiasanalla ei ole vielä tarinoita.",
  inSearch: "Rajaa ja järjestä kaikkia näitä tarinoita haussa",
  searchFor: (name: string) => `Hae sanalla ${name}`,
};
