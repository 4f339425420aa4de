import type { problems as fi } from "../fi/problems.ts";

export const problems: typeof fi = {
  bad_request: {
    title: "Det finns ett fel i adressen",
    detail: "Begäran kunde inte läsas. Kontrollera adressen eller gör en ny sökning.",
  },
  invalid_input: {
    title: "Uppgifterna behöver rättas",
    detail: "Någon av uppgifterna är felaktig. Kontrollera dem och försök igen.",
  },
  not_found: {
    title: "Sidan hittades inte",
    detail: "Adressen kan vara felskriven, eller så har sidan flyttats eller tagits bort.",
  },
  gone: {
    title: "Sidan har tagits bort",
    detail: "Sidan har tagits bort från torget och kan inte längre läsas.",
  },
  too_many_requests: {
    title: "För många förfrågningar",
    detail: "Det kom väldigt många förfrågningar från ditt nät på kort tid. Vänta en stund och försök igen.",
  },
  internal: {
    title: "Det är ett fel i tjänsten",
    detail: "Något gick fel hos oss, inte hos dig. Försök igen om en stund.",
  },
  unavailable: {
    title: "Det går inte att nå tjänsten just nu",
    detail: "Kontrollera din internetanslutning och försök igen om en stund.",
  },
};
