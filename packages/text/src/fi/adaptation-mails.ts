type Made = { workplace: string; organisation: string; title: string; origin: string };

/** Mails about stories that are made from others. */
export const adaptationMails = {
  published: ({ workplace, organisation, title, origin }: Made) => ({
    subject: "Tarinanne pohjalta on tehty uusi tarina",
    paragraphs: [
      `${workplace} (${organisation}) on julkaissut tarinan ”${title}”. Se perustuu tarinaanne ”${origin}”, ja teidät mainitaan siinä.`,
      "Voitte lukea tarinat vierekkäin ja katsoa, mitä muutettiin ja miksi.",
    ],
    link: "Katso, mitä muutettiin",
  }),
};
