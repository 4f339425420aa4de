import type { reportMails as fi } from "../fi/report-mails.ts";

const kinds = {
  illegal: "olagligt innehåll",
  personal_data: "personuppgifter eller integritet",
  copyright: "upphovsrätt",
  misleading: "vilseledande innehåll",
  advertising: "reklam",
  offensive: "kränkande innehåll",
  other: "annan orsak",
};

const reasons = {
  illegal: "Innehållet är olagligt.",
  personal_data: "Innehållet har personuppgifter eller kränker någons integritet.",
  copyright: "Innehållet bryter mot upphovsrätten.",
  misleading: "Innehållet vilseleder läsaren.",
  advertising: "Innehållet är reklam.",
  offensive: "Innehållet är kränkande.",
  terms: "Innehållet följer inte torgets användarvillkor.",
  within_rules: "Innehållet följer reglerna.",
  corrected: "Saken har rättats till.",
  unfounded: "Det fanns ingen grund för anmälan.",
};

type Decided = Parameters<typeof fi.reporterTold>[0];

const outcome = ({ title, stage, decision }: Decided) => {
  if (stage === "revision") return `En moderator har gjort berättelsen ”${title}” läsbar igen.`;
  const hidden = decision === "hide";
  if (stage === "appeal")
    return hidden
      ? `En annan moderator har behandlat överklagandet om berättelsen ”${title}”. Berättelsen är dold för läsarna.`
      : `En annan moderator har behandlat överklagandet om berättelsen ”${title}”. Berättelsen kan läsas.`;
  return hidden
    ? `En moderator har dolt berättelsen ”${title}” för läsarna.`
    : `En moderator har läst berättelsen ”${title}” och den kan fortfarande läsas.`;
};

const statement = (told: Decided) => [
  outcome(told),
  `Orsak: ${reasons[told.reason]}`,
  told.words,
  "Beslutet fattades av en människa, inte av ett program.",
];

const final = "Beslutet fattades efter ett överklagande och kan inte längre överklagas på torget.";

export const reportMails: typeof fi = {
  received: (title, kind) => ({
    subject: `Anmälan om berättelsen ${title}`,
    paragraphs: [
      `Berättelsen ”${title}” har anmälts: ${kinds[kind]}. Läs anmälan och besluta vad som ska göras.`,
    ],
    link: "Öppna anmälningarna",
  }),
  confirmed: (title, receipt) => ({
    subject: `Din anmälan har tagits emot: ${title}`,
    paragraphs: [
      `Tack för din anmälan om berättelsen ”${title}”. En moderator läser den och du får beslutet till den här adressen.`,
      `Koden för din anmälan är ${receipt}. Med den ser du hur det går. Spara koden.`,
    ],
    link: "Se hur det går med anmälan",
  }),
  appealed: (title) => ({
    subject: `Ett överklagande väntar: ${title}`,
    paragraphs: [
      `Ett beslut om berättelsen ”${title}” har överklagats. Överklagandet behandlas av en annan moderator än den som fattade beslutet.`,
    ],
    link: "Öppna anmälningarna",
  }),
  reporterTold: (told) => ({
    subject: `Beslut om din anmälan: ${told.title}`,
    paragraphs: [
      ...statement(told),
      ...(told.stage === "appeal" ? [final] : []),
      ...(told.stage !== "appeal" && told.decision === "keep"
        ? [
            "Om du är av annan åsikt kan du inom sex månader be en annan moderator behandla saken på nytt. Då behöver du koden för din anmälan.",
          ]
        : []),
    ],
    link: "Öppna din anmälan",
  }),
  workplaceTold: (told) => ({
    subject:
      told.decision === "hide"
        ? `Er berättelse har dolts: ${told.title}`
        : `Beslut om er berättelse: ${told.title}`,
    paragraphs: [
      ...statement(told),
      ...(told.stage === "appeal" ? [final] : []),
      ...(told.stage !== "appeal" && told.decision === "hide"
        ? [
            "Om ni är av annan åsikt kan ni inom sex månader be en annan moderator behandla saken på nytt. En redaktör på arbetsplatsen gör det på sitt skrivbord.",
          ]
        : []),
    ],
    link: "Öppna skrivbordet",
  }),
};
