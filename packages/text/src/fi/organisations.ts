/** Pages of organisations. */
export const organisations = {
  title: "Organisaatiot",
  lead: "Kunnat, hyvinvointialueet ja muut organisaatiot, joista torilla on tarinoita.",
  description: "Kunnat, hyvinvointialueet ja muut organisaatiot, joista Tekojen torilla on tarinoita.",
  pageDescription: (name: string) => `${name}: organisaation tiedot ja sen kehittämistarinat.`,
  none: "Torilla ei ole vielä yhtään organisaatiota.",
  letters: "Siirry kirjaimeen",
  facts: {
    type: "Organisaation tyyppi",
    municipality: "Kunta",
    region: "Maakunta",
    county: "Hyvinvointialue",
    validFrom: "Toiminta alkoi",
    validTo: "Toiminta päättyi",
    successor: "Toimintaa jatkaa",
  },
  storiesHeading: "Organisaation tarinat",
  noStories: "Tästä organisaatiosta ei ole vielä tarinoita torilla.",
  noStoriesHint: "Katso, mitä muualla samassa maakunnassa on tehty, tai selaa kaikkia tarinoita.",
  inRegion: (region: string) => `Tarinat maakunnasta ${region}`,
};
