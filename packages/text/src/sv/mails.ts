import { reportMails } from "./report-mails.ts";
import { adaptationMails } from "./adaptation-mails.ts";
import { adoptionMails } from "./adoption-mails.ts";
import { curationMails } from "./curation-mails.ts";
import { noticeMails } from "./notice-mails.ts";
import { workplaceMails } from "./workplace-mails.ts";
import type { mails as fi } from "../fi/mails.ts";

export const mails: typeof fi = {
  footer:
    "Tekojen tori skickar det här meddelandet eftersom din adress har använts i tjänsten. Du kan inte svara på meddelandet.",
  code: {
    subject: (code: string) => `Inloggningskod ${code}`,
    paragraphs: ["Skriv den här koden på inloggningssidan:"],
    closing: [
      "Koden gäller i tio minuter och kan användas en gång.",
      "Om du inte har bett om en kod behöver du inte göra något. Ge inte koden till någon: vi frågar aldrig efter den.",
    ],
  },
  notices: noticeMails,
  workplaces: workplaceMails,
  curation: curationMails,
  reports: reportMails,
  adoptions: adoptionMails,
  adaptations: adaptationMails,
  stillValid: (titles) => ({
    subject:
      titles.length === 1 ? "Stämmer er berättelse fortfarande?" : "Stämmer era berättelser fortfarande?",
    paragraphs: [
      titles.length === 1
        ? "Det har gått ett år sedan den här berättelsen publicerades eller senast bekräftades:"
        : "Det har gått ett år sedan de här berättelserna publicerades eller senast bekräftades:",
      ...titles,
      "Om berättelsen fortfarande stämmer kan du bekräfta det på ditt skrivbord. Om något har ändrats kan du uppdatera berättelsen eller markera den som föråldrad.",
    ],
    link: "Öppna skrivbordet",
  }),
  review: {
    open: "Öppna skrivbordet",
    openQueue: "Läs och besluta",
    waiting: {
      first: ({ title, workplace }) => ({
        subject: `En berättelse från en ny arbetsplats väntar: ${title}`,
        paragraphs: [`Arbetsplatsen ${workplace} har skickat in sin första berättelse: ${title}.`],
      }),
      claim: ({ title, workplace }) => ({
        subject: `En arbetsplats vill ta över en berättelse: ${title}`,
        paragraphs: [`Arbetsplatsen ${workplace} vill ta över redaktionens berättelse: ${title}.`],
      }),
    },
    claim: {
      publish: {
        subject: "Berättelsen tillhör nu er arbetsplats",
        lead: "En moderator har publicerat den version som ni skickade in. Berättelsen är nu er egen och ni kan redigera den fritt. Källorna finns kvar i berättelsen.",
      },
      return: {
        subject: "Berättelsen har skickats tillbaka för ändringar",
        lead: "En moderator har läst berättelsen som ni vill ta över och har skickat tillbaka den för ändringar. Meddelande till er:",
      },
      comment: {
        subject: "En moderator har kommenterat berättelsen",
        lead: "En moderator har läst berättelsen som ni vill ta över och skriver:",
      },
      decline: {
        subject: "Berättelsen blev kvar hos redaktionen",
        lead: "En moderator godkände inte att er arbetsplats skulle ta över berättelsen. Redaktionens berättelse kan läsas som förut. Motivering:",
      },
    },
    publish: {
      subject: "Er berättelse har publicerats",
      lead: "En moderator har läst den första berättelsen från er arbetsplats och publicerat den. I fortsättningen publiceras era berättelser genast.",
    },
    return: {
      subject: "Er berättelse har skickats tillbaka för ändringar",
      lead: "En moderator har läst den första berättelsen från er arbetsplats och har skickat tillbaka den för ändringar. Meddelande till er:",
    },
    comment: {
      subject: "En moderator har kommenterat er berättelse",
      lead: "En moderator har läst den första berättelsen från er arbetsplats och skriver:",
    },
  },
};
