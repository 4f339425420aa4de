const kinds = {
  illegal: "lainvastainen sisältö",
  personal_data: "henkilötietoja tai yksityisyyttä koskeva asia",
  copyright: "tekijänoikeus",
  misleading: "harhaanjohtava sisältö",
  advertising: "mainonta",
  offensive: "loukkaava sisältö",
  other: "muu syy",
};

const reasons = {
  illegal: "Sisältö on lainvastaista.",
  personal_data: "Sisällössä on henkilötietoja, tai se loukkaa yksityisyyttä.",
  copyright: "Sisältö loukkaa tekijänoikeutta.",
  misleading: "Sisältö johtaa harhaan.",
  advertising: "Sisältö on mainontaa.",
  offensive: "Sisältö on loukkaavaa.",
  terms: "Sisältö on muuten käyttöehtojen vastaista.",
  within_rules: "Sisältö on sääntöjen mukaista.",
  corrected: "Sisältö on korjattu.",
  unfounded: "Ilmoitukselle ei löytynyt perusteita.",
};

type Decided = {
  title: string;
  stage: "first" | "revision" | "appeal";
  decision: "hide" | "keep";
  reason: keyof typeof reasons;
  words: string;
};

const outcome = ({ title, stage, decision }: Decided) => {
  if (stage === "revision") return `Moderaattori on palauttanut tarinan ”${title}” luettavaksi.`;
  const hidden = decision === "hide";
  if (stage === "appeal")
    return hidden
      ? `Toinen moderaattori on käsitellyt oikaisupyynnön, joka koskee tarinaa ”${title}”. Tarina on piilotettu lukijoilta.`
      : `Toinen moderaattori on käsitellyt oikaisupyynnön, joka koskee tarinaa ”${title}”. Tarina on luettavissa.`;
  return hidden
    ? `Moderaattori on piilottanut tarinan ”${title}” lukijoilta.`
    : `Moderaattori on lukenut tarinan ”${title}”, ja se pysyy luettavissa.`;
};

/** The decision, its reason and words, and how it was made: what the Digital Services Act asks to be told. */
const statement = (told: Decided) => [
  outcome(told),
  `Syy: ${reasons[told.reason]}`,
  told.words,
  "Päätöksen teki ihminen, ei ohjelma.",
];

const final = "Päätös tehtiin oikaisupyynnön jälkeen, ja se on torilla lopullinen.";

/** Mails about reported stories. */
export const reportMails = {
  received: (title: string, kind: keyof typeof kinds) => ({
    subject: `Ilmoitus tarinasta ${title}`,
    paragraphs: [
      `Tarinasta ”${title}” on tehty ilmoitus: ${kinds[kind]}. Lue ilmoitus ja päätä, mitä tehdään.`,
    ],
    link: "Avaa ilmoitukset",
  }),
  confirmed: (title: string, receipt: string) => ({
    subject: `Ilmoituksesi on vastaanotettu: ${title}`,
    paragraphs: [
      `Kiitos ilmoituksestasi, joka koskee tarinaa ”${title}”. Moderaattori lukee sen, ja saat päätöksen tähän osoitteeseen.`,
      `Seurantakoodisi on ${receipt}. Sillä näet, missä vaiheessa asia on. Pidä koodi tallessa.`,
    ],
    link: "Katso, missä vaiheessa ilmoitus on",
  }),
  appealed: (title: string) => ({
    subject: `Oikaisupyyntö odottaa: ${title}`,
    paragraphs: [
      `Päätökseen, joka koskee tarinaa ”${title}”, on pyydetty oikaisua. Pyynnön käsittelee eri moderaattori kuin se, joka teki päätöksen.`,
    ],
    link: "Avaa ilmoitukset",
  }),
  reporterTold: (told: Decided) => ({
    subject: `Päätös ilmoituksestasi: ${told.title}`,
    paragraphs: [
      ...statement(told),
      ...(told.stage === "appeal" ? [final] : []),
      ...(told.stage !== "appeal" && told.decision === "keep"
        ? [
            "Jos olet eri mieltä, voit pyytää oikaisua kuuden kuukauden kuluessa. Silloin toinen moderaattori käsittelee asian uudelleen. Tarvitset siihen seurantakoodisi.",
          ]
        : []),
    ],
    link: "Avaa ilmoituksesi",
  }),
  workplaceTold: (told: Decided) => ({
    subject:
      told.decision === "hide"
        ? `Tarinanne on piilotettu: ${told.title}`
        : `Päätös tarinastanne: ${told.title}`,
    paragraphs: [
      ...statement(told),
      ...(told.stage === "appeal" ? [final] : []),
      ...(told.stage !== "appeal" && told.decision === "hide"
        ? [
            "Jos olette eri mieltä, voitte pyytää oikaisua kuuden kuukauden kuluessa. Silloin toinen moderaattori käsittelee asian uudelleen. Pyynnön tekee työpaikan muokkaaja työpöydällään.",
          ]
        : []),
    ],
    link: "Avaa työpöytä",
  }),
};
