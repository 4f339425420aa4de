import type { shownRefusals as fi } from "../fi/shown-refusals.ts";

export const shownRefusals: typeof fi = {
  blocked: {
    title: "Din åtkomst är spärrad",
    detail:
      "Du kan just nu inte skriva på torget. Du kan läsa berättelser, ladda ner dina egna uppgifter och kontakta administratören.",
  },
  forbidden: {
    title: "Du har inte rätt att göra det här",
    detail: "Bara den som har rätt roll kan göra det här. Be en redaktör på din arbetsplats om rollen.",
  },
  workplaceWaits:
    "Din arbetsplats väntar fortfarande på en moderators godkännande, så dess berättelser kan inte publiceras än. Skriv i lugn och ro: allt finns kvar. Den som grundade arbetsplatsen får ett e-postmeddelande när moderatorn har svarat. Om svaret dröjer kan du fråga den som driver tjänsten: adressen finns på sidan Om tjänsten.",
  adoptions: {
    workplaceWaits:
      "Din arbetsplats väntar fortfarande på en moderators godkännande. Du kan registrera användningen när arbetsplatsen har godkänts.",
    storyRetired:
      "Berättelsen är inte längre aktuell, så det går inte att registrera ny användning av den. Orsaken står på berättelsens sida.",
  },
};
