const leads = {
  wrong: (title: string) => `Lukijan mukaan tarinassa ”${title}” on jotakin väärin:`,
  outdated: (title: string) => `Lukijan mukaan tarinassa ”${title}” on jotakin vanhentunutta:`,
  other: (title: string) => `Lukija kirjoittaa tarinasta ”${title}”:`,
};

type Received = { title: string; kind: keyof typeof leads; text: string };
type Answered = { title: string; text: string; answer: string };

/** Mails about what readers tell of a story. */
export const noticeMails = {
  received: ({ title, kind, text }: Received) => ({
    subject: `Lukijan viesti tarinasta ${title}`,
    paragraphs: [
      leads[kind](title),
      text,
      "Korjaa tarina, jos lukija on oikeassa, ja merkitse viesti hoidetuksi työpöydälläsi.",
    ],
    link: "Avaa työpöytä",
  }),
  answered: ({ title, text, answer }: Answered) => ({
    subject: `Vastaus viestiisi tarinasta ${title}`,
    paragraphs: [`Kirjoitit tarinasta ”${title}”:`, text, "Vastaus viestiisi:", answer],
    link: "Avaa tarina",
  }),
};
