/** Pages of practices: what each means, the expert panel's figures, its stories. */
export const practices = {
  title: "Toimintatavat",
  lead: "Tarinat on luokiteltu 14 toimintatapaan. Ne ovat tapoja, joilla kuntatyötä kehitetään. Jokainen tarina kuuluu yhteen tai useampaan niistä.",
  description: "14 tapaa kehittää kuntatyötä: mitä kukin tarkoittaa ja millaisia tarinoita siitä on.",
  one: "Toimintatapa",
  figuresHeading: "Asiantuntijoiden arvio",
  /** Before the panel's own label, as in "asiantuntija-arvio 2021". */
  figuresLead: (label: string) =>
    `Luvut (${label}) kertovat, kuinka suuri osa vastanneista asiantuntijoista valitsi kunkin vastauksen. Ne eivät kerro, kuinka suuri osa kunnista toimii näin.`,
  adoption: "Onko toimintatapa käytössä?",
  significance: "Kuinka suuri merkitys sillä on?",
  answer: "Vastaus",
  share: "Osuus vastauksista",
  forCitizens: "Kunta\u00adlaisille",
  forStaff: "Henki\u00adlöstölle",
  percent: (share: number) => `${share}\u00a0%`,
  answers: (range: string) => `Vastauksia ${range}.`,
  rounding: "Luvut on pyöristetty lähteessä, joten summa voi olla 99–101\u00a0%.",
  source: "Lähde:",
  /** By survey year; a round that is not here shows the source that the data names. */
  sources: {
    2021: "Kunta-alan työn murroksen kuvaus 12: Kehittyvä ja innovatiivinen kuntatyö (13.5.2021), luku 11.",
  } as Record<number, string>,
  storiesHeading: "Tarinoita tästä toimintatavasta",
  noStories: "Tästä toimintatavasta ei ole vielä tarinoita.",
  surveyAdoption: {
    inUse: "Käytössä",
    piloting: "Kokeilussa",
    planned: "Suunnitteilla",
    notInUse: "Ei käytössä, ei suunnitteilla",
  },
  surveySignificance: {
    veryHigh: "Erittäin suuri",
    high: "Suuri",
    moderate: "Kohtalainen",
    low: "Pieni",
    none: "Ei merkitystä",
    cannotSay: "En osaa sanoa",
  },
};
