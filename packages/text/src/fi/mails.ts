import { workplaceMails } from "./workplace-mails.ts";

/** Mails: they are sent by the server, so no page loads these. */
export const mails = {
  footer:
    "Tekojen tori lähettää tämän viestin, koska osoitettasi käytettiin palvelussa. Viestiin ei voi vastata.",
  code: {
    subject: (code: string) => `Kirjautumiskoodi ${code}`,
    paragraphs: [
      "Kirjoita tämä koodi kirjautumissivulle. Koodi kelpaa kymmenen minuuttia, ja sitä voi käyttää kerran.",
      "Jos et pyytänyt koodia, sinun ei tarvitse tehdä mitään.",
    ],
  },
  workplaces: workplaceMails,
};
