import { shownRefusals } from "./shown-refusals.ts";

/** Refusals of what is done to adoptions: what happened, and what to do next. */
export const adoptionRefusals = {
  notEditor:
    "Käyttöönoton kirjaa työpaikan muokkaaja. Pyydä muokkaajaa kirjaamaan se tai antamaan sinulle muokkaajan rooli.",
  noWorkplace: "Valitse oma työpaikkasi luettelosta.",
  workplaceWaits: shownRefusals.adoptions.workplaceWaits,
  ownStory: "Tämä on työpaikkanne oma tarina. Käyttöönoton voi kirjata vain toisten tarinoista.",
  storyGone: "Tarina on poistettu torilta, joten sen käyttöönottoa ei voi enää kirjata.",
  storyRetired: shownRefusals.adoptions.storyRetired,
  twice: "Työpaikkanne on jo kirjannut tämän tarinan käyttöönoton. Voitte lisätä siihen uuden vaiheen.",
  notStoryEditor:
    "Vain tarinan työpaikan muokkaaja voi vahvistaa käyttöönoton, kiittää siitä ja vastata siihen.",
  notReleased: "Käyttöönottoa ei ole julkaistu, joten siihen ei voi vielä vastata.",
  said: {
    confirm: "Työpaikkanne on jo vahvistanut tämän käyttöönoton.",
    thank: "Työpaikkanne on jo kiittänyt tästä käyttöönotosta.",
    answer: "Työpaikkanne on jo vastannut tähän käyttöönottoon.",
  },
  answerMissing: "Kirjoita vastaus.",
  steps: {
    future:
      "Päivä on vasta tulossa. Jos vasta aiotte ottaa tämän käyttöön, valitse Suunnitteilla ja tämä päivä.",
    tooOld: "Tarkista vuosi. Päivä voi olla aikaisintaan 1.1.1900.",
    beforeStory:
      "Päivä on ennen tarinaa. Jos teillä oli tällaista jo aiemmin, valitse ”Käytämme jo tällaista”.",
    beforeLast: "Päivä on ennen edellistä vaihetta. Valitse sama päivä tai myöhempi.",
    reason: "Kerro, miksi lopetitte. Siitä on hyötyä muille.",
    existing: "Jos käytätte jo tällaista, tilanne ei voi olla Suunnitteilla.",
  },
};
