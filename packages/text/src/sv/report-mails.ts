import type { reportMails as fi } from "../fi/report-mails.ts";

const kinds = {
  illegal: "innehåll som strider mot lagen",
  personal_data: "personuppgifter eller integritet",
  copyright: "upphovsrätt",
  misleading: "vilseledande innehåll",
  advertising: "reklam",
  offensive: "kränkande innehåll",
  other: "annan orsak",
};

const reasons = {
  illegal: "Innehållet strider mot lagen.",
  personal_data: "I innehållet finns personuppgifter, eller så kränker det någons integritet.",
  copyright: "Innehållet bryter mot upphovsrätten.",
  misleading: "Innehållet är vilseledande.",
  advertising: "Innehållet är reklam.",
  offensive: "Innehållet är kränkande.",
  terms: "Innehållet strider annars mot användarvillkoren.",
  within_rules: "Innehållet följer reglerna.",
  corrected: "Innehållet har rättats.",
  unfounded: "Det fanns ingen grund för anmälan.",
};

type Decided = Parameters<typeof fi.reporterTold>[0];

const outcome = ({ title, stage, decision }: Decided) => {
  if (stage === "revision")
    return `En moderator har återställt berättelsen ”${title}”, och den kan läsas igen.`;
  const hidden = decision === "hide";
  if (stage === "appeal")
    return hidden
      ? `En annan moderator har behandlat begäran om omprövning som gäller berättelsen ”${title}”. Berättelsen är dold för läsarna.`
      : `En annan moderator har behandlat begäran om omprövning som gäller berättelsen ”${title}”. Berättelsen kan läsas.`;
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

const final = "Beslutet fattades efter en begäran om omprövning och är slutligt på torget.";

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
      `Din uppföljningskod är ${receipt}. Med den ser du hur det går med anmälan. Spara koden.`,
    ],
    link: "Se hur det går med anmälan",
  }),
  appealed: (title) => ({
    subject: `En begäran om omprövning väntar: ${title}`,
    paragraphs: [
      `Någon har begärt omprövning av ett beslut om berättelsen ”${title}”. Begäran behandlas av en annan moderator än den som fattade beslutet.`,
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
            "Om du är av annan åsikt kan du begära omprövning inom sex månader. Då behandlar en annan moderator saken på nytt. Du behöver din uppföljningskod.",
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
            "Om ni är av annan åsikt kan ni begära omprövning inom sex månader. Då behandlar en annan moderator saken på nytt. En redaktör på arbetsplatsen gör begäran på sitt skrivbord.",
          ]
        : []),
    ],
    link: "Öppna skrivbordet",
  }),
};
