import type { stories as fi } from "../fi/stories.ts";

export const stories: typeof fi = {
  editorial: "Redaktionens sammanställning",
  editorialNotice: "Redaktionens sammanställning från offentliga källor",
  retired: "Inte längre aktuell",
  otherLanguage: {
    fi: "Berättelsen är på finska",
    sv: "Berättelsen är på svenska",
    en: "Berättelsen är på engelska",
  },
  sections: {
    need: "Utgångsläge och behov",
    action: "Vad vi gjorde",
    people: "Så utvecklade vi tillsammans",
    results: "Resultat",
    lessons: "Vad som inte fungerade, lärdomar",
    reuse: "Behåll – anpassa",
  },
  since: (year) => `började ${year}`,
  years: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  until: (year) => `avslutades ${year}`,
};
