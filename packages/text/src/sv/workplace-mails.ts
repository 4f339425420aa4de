import type { workplaceMails as fi } from "../fi/workplace-mails.ts";

export const workplaceMails: typeof fi = {
  asked: ({ who, workplace, message }) => ({
    subject: `${who} vill gå med i arbetsplatsen ${workplace}`,
    paragraphs: [
      `${who} har bett om att få gå med i arbetsplatsen ${workplace}.`,
      ...(message === "" ? [] : [`Meddelande: ${message}`]),
      "Du kan godkänna eller avslå begäran på arbetsplatsens sida.",
    ],
    link: "Öppna arbetsplatsens sida",
  }),
  accepted: (workplace) => ({
    subject: `Du är nu med i arbetsplatsen ${workplace}`,
    paragraphs: [
      `Din begäran att gå med i arbetsplatsen ${workplace} har godkänts. Du kan nu skriva arbetsplatsens berättelser.`,
    ],
    link: "Öppna arbetsplatsens sida",
  }),
  refused: (workplace) => ({
    subject: `Din begäran att gå med i arbetsplatsen ${workplace} godkändes inte`,
    paragraphs: [
      `En redaktör på arbetsplatsen ${workplace} godkände inte din begäran.`,
      "Om du tror att det är ett misstag kan du fråga direkt på arbetsplatsen. Du kan också gå med i en annan arbetsplats.",
    ],
    link: "Sök en annan arbetsplats",
  }),
  invited: ({ who, workplace, organisation }) => ({
    subject: `Inbjudan till arbetsplatsen ${workplace}`,
    paragraphs: [
      `${who} bjuder in dig att skriva utvecklingsberättelser för arbetsplatsen ${workplace} (${organisation}).`,
      "Logga in med den här e-postadressen och tacka ja till inbjudan. Den gäller i 14 dagar.",
    ],
    link: "Logga in och se inbjudan",
  }),
  removed: (workplace) => ({
    subject: `Du är inte längre med i arbetsplatsen ${workplace}`,
    paragraphs: [
      `En redaktör har tagit bort dig från arbetsplatsen ${workplace}. Dina övriga uppgifter på torget är oförändrade.`,
    ],
    link: "Öppna ditt konto",
  }),
  waiting: (workplace, organisation) => ({
    subject: `En ny arbetsplats väntar: ${workplace}`,
    paragraphs: [`${workplace} (${organisation}) väntar på en moderators godkännande.`],
    link: "Öppna arbetsplatserna som väntar",
  }),
  approved: (workplace) => ({
    subject: `${workplace} har godkänts`,
    paragraphs: [
      `Arbetsplatsen ${workplace} som du grundade finns nu på torget. Du kan bjuda in kolleger och publicera berättelser.`,
    ],
    link: "Öppna arbetsplatsens sida",
  }),
  declined: (workplace, reason) => ({
    subject: `Arbetsplatsen ${workplace} godkändes inte`,
    paragraphs: [
      `En moderator godkände inte arbetsplatsen ${workplace} som du grundade.`,
      `Orsak: ${reason}`,
      "Du kan gå med i en annan arbetsplats eller grunda en ny där orsaken har beaktats.",
    ],
    link: "Gå med eller grunda en ny",
  }),
  merged: (from, to, mustConfirm) => ({
    subject: `${from} har slagits ihop med arbetsplatsen ${to}`,
    paragraphs: [
      `${from} och ${to} är samma arbetsplats, och därför slog en moderator ihop dem.`,
      mustConfirm
        ? `En redaktör på arbetsplatsen ${to} ska först godkänna ditt medlemskap.`
        : `Ditt medlemskap fortsätter i arbetsplatsen ${to}. Du behöver inte göra något.`,
    ],
    link: "Öppna arbetsplatsens sida",
  }),
};
