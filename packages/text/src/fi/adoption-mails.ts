type Adopter = { workplace: string; organisation: string; title: string };
type Said = { workplace: string; title: string; text: string };

/** Mails about adoptions. */
export const adoptionMails = {
  released: ({ workplace, organisation, title }: Adopter) => ({
    subject: `${workplace} hyödyntää tarinaanne`,
    paragraphs: [
      `${workplace} (${organisation}) on kirjannut, että se hyödyntää tarinaanne ”${title}”.`,
      "Näet, missä vaiheessa käyttöönotto on. Voit vahvistaa sen, kiittää ja vastata.",
    ],
    link: "Katso ja vastaa",
  }),
  confirm: ({ workplace, title, text }: Said) => ({
    subject: `${workplace} vahvisti käyttöönottonne`,
    paragraphs: [
      `${workplace} on vahvistanut, että hyödynnätte tarinaa ”${title}”.`,
      ...(text === "" ? [] : [text]),
    ],
    link: "Avaa tarina",
  }),
  thank: ({ workplace, title, text }: Said) => ({
    subject: `Kiitos työpaikalta ${workplace}`,
    paragraphs: [
      `${workplace} kiittää teitä tarinan ”${title}” hyödyntämisestä.`,
      ...(text === "" ? [] : [text]),
    ],
    link: "Avaa tarina",
  }),
  answer: ({ workplace, title, text }: Said) => ({
    subject: `${workplace} vastasi teille`,
    paragraphs: [`${workplace} on vastannut siihen, mitä kerroitte tarinan ”${title}” käyttöönotosta:`, text],
    link: "Avaa tarina",
  }),
};
