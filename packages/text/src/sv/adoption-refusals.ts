import { shownRefusals } from "./shown-refusals.ts";
import type { adoptionRefusals as fi } from "../fi/adoption-refusals.ts";

export const adoptionRefusals: typeof fi = {
  notEditor:
    "Det är arbetsplatsens redaktör som registrerar användningen. Be en redaktör göra det eller ge dig rollen som redaktör.",
  noWorkplace: "Välj din egen arbetsplats i listan.",
  workplaceWaits: shownRefusals.adoptions.workplaceWaits,
  ownStory: "Det här är er egen berättelse. Det går bara att registrera att ni använder andras berättelser.",
  storyGone:
    "Berättelsen har tagits bort från torget, så det går inte längre att registrera att den används.",
  storyRetired: shownRefusals.adoptions.storyRetired,
  twice: "Er arbetsplats har redan registrerat att berättelsen används. Ni kan lägga till ett nytt steg där.",
  notStoryEditor:
    "Bara en redaktör på berättelsens arbetsplats kan bekräfta användningen, tacka för den och svara på den.",
  notReleased: "Användningen är inte publicerad, så det går inte att svara på den ännu.",
  said: {
    confirm: "Er arbetsplats har redan bekräftat den här användningen.",
    thank: "Er arbetsplats har redan tackat för den här användningen.",
    answer: "Er arbetsplats har redan svarat på den här användningen.",
  },
  answerMissing: "Skriv ett svar.",
  steps: {
    future:
      "Dagen ligger i framtiden. Om ni tänker börja använda det här senare, välj Planeras och dagens datum.",
    tooOld: "Kontrollera året. Dagen kan tidigast vara 1.1.1900.",
    beforeStory:
      "Dagen är före berättelsen. Om ni hade något sådant redan tidigare, välj ”Vi använder redan något sådant”.",
    beforeLast: "Dagen är före det förra steget. Välj samma dag eller en senare.",
    reason: "Berätta varför ni slutade. Det är till nytta för andra.",
    existing: "Om ni redan använder något sådant kan läget inte vara Planeras.",
  },
};
