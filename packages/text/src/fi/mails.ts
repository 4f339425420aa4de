import { reportMails } from "./report-mails.ts";
import { adaptationMails } from "./adaptation-mails.ts";
import { adoptionMails } from "./adoption-mails.ts";
import { curationMails } from "./curation-mails.ts";
import { noticeMails } from "./notice-mails.ts";
import { workplaceMails } from "./workplace-mails.ts";

type Waiting = { title: string; workplace: string };

/** Mails: they are sent by the server, so no page loads these. */
export const mails = {
  footer:
    "Tekojen tori lähettää tämän viestin, koska osoitettasi käytettiin palvelussa. Viestiin ei voi vastata.",
  code: {
    subject: (code: string) => `Kirjautumiskoodi ${code}`,
    paragraphs: ["Kirjoita tämä koodi kirjautumissivulle:"],
    closing: [
      "Koodi kelpaa kymmenen minuuttia, ja sitä voi käyttää kerran.",
      "Jos et pyytänyt koodia, sinun ei tarvitse tehdä mitään. Älä anna koodia kenellekään: me emme koskaan kysy sitä.",
    ],
  },
  notices: noticeMails,
  workplaces: workplaceMails,
  curation: curationMails,
  reports: reportMails,
  adoptions: adoptionMails,
  adaptations: adaptationMails,
  stillValid: (titles: readonly string[]) => ({
    subject: titles.length === 1 ? "Pitääkö tarinanne yhä paikkansa?" : "Pitävätkö tarinanne yhä paikkansa?",
    paragraphs: [
      titles.length === 1
        ? "Tämän tarinan julkaisemisesta tai edellisestä vahvistuksesta on kulunut vuosi:"
        : "Näiden tarinoiden julkaisemisesta tai edellisestä vahvistuksesta on kulunut vuosi:",
      ...titles,
      "Jos tarina pitää yhä paikkansa, vahvista se työpöydälläsi. Jos jokin on muuttunut, voit päivittää tarinan tai merkitä sen vanhentuneeksi.",
    ],
    link: "Avaa työpöytä",
  }),
  review: {
    open: "Avaa työpöytä",
    openQueue: "Lue ja päätä",
    waiting: {
      first: ({ title, workplace }: Waiting) => ({
        subject: `Uuden työpaikan tarina odottaa: ${title}`,
        paragraphs: [`Työpaikka ${workplace} on lähettänyt ensimmäisen tarinansa: ${title}.`],
      }),
      claim: ({ title, workplace }: Waiting) => ({
        subject: `Työpaikka haluaa ottaa tarinan omakseen: ${title}`,
        paragraphs: [`Työpaikka ${workplace} haluaa ottaa toimituksen tarinan omakseen: ${title}.`],
      }),
    },
    claim: {
      publish: {
        subject: "Tarina on nyt työpaikkanne oma",
        lead: "Moderaattori on julkaissut version, jonka lähetitte. Tarina on nyt työpaikkanne oma, ja voitte muokata sitä vapaasti. Lähteet jäivät tarinaan.",
      },
      return: {
        subject: "Tarina palautettiin muokattavaksi",
        lead: "Moderaattori on lukenut tarinan, jonka haluatte ottaa omaksenne, ja palautti sen muokattavaksi. Viesti teille:",
      },
      comment: {
        subject: "Moderaattori kommentoi tarinaa",
        lead: "Moderaattori on lukenut tarinan, jonka haluatte ottaa omaksenne, ja kirjoittaa:",
      },
      decline: {
        subject: "Tarina jäi toimitukselle",
        lead: "Moderaattori ei siirtänyt tarinaa työpaikallenne. Toimituksen tarina on luettavissa ennallaan. Perustelu:",
      },
    },
    publish: {
      subject: "Tarinanne on julkaistu",
      lead: "Moderaattori on lukenut työpaikkanne ensimmäisen tarinan ja julkaissut sen. Jatkossa tarinanne julkaistaan heti.",
    },
    return: {
      subject: "Tarinanne palautettiin muokattavaksi",
      lead: "Moderaattori on lukenut työpaikkanne ensimmäisen tarinan ja palautti sen muokattavaksi. Viesti teille:",
    },
    comment: {
      subject: "Moderaattori kommentoi tarinaanne",
      lead: "Moderaattori on lukenut työpaikkanne ensimmäistä tarinaa ja kirjoittaa:",
    },
  },
};
