type Asked = { who: string; workplace: string; message: string };
type Invited = { who: string; workplace: string; organisation: string };

/** Mails about workplaces and their members. */
export const workplaceMails = {
  asked: ({ who, workplace, message }: Asked) => ({
    subject: `${who} haluaa liittyä työpaikkaan ${workplace}`,
    paragraphs: [
      `${who} on pyytänyt päästä mukaan työpaikkaan ${workplace}.`,
      ...(message === "" ? [] : [`Viesti: ${message}`]),
      "Voit hyväksyä tai hylätä pyynnön työpaikan sivulla.",
    ],
    link: "Avaa työpaikan sivu",
  }),
  accepted: (workplace: string) => ({
    subject: `Olet nyt mukana työpaikassa ${workplace}`,
    paragraphs: [
      `Pyyntösi liittyä työpaikkaan ${workplace} on hyväksytty. Voit nyt kirjoittaa sen tarinoita.`,
    ],
    link: "Avaa työpaikan sivu",
  }),
  refused: (workplace: string) => ({
    subject: `Pyyntöäsi liittyä työpaikkaan ${workplace} ei hyväksytty`,
    paragraphs: [
      `Työpaikan ${workplace} muokkaaja ei hyväksynyt pyyntöäsi.`,
      "Jos epäilet erehdystä, kysy asiaa suoraan työpaikalta. Voit myös liittyä toiseen työpaikkaan.",
    ],
    link: "Etsi toinen työpaikka",
  }),
  invited: ({ who, workplace, organisation }: Invited) => ({
    subject: `Kutsu työpaikkaan ${workplace}`,
    paragraphs: [
      `${who} kutsuu sinut kirjoittamaan kehittämistarinoita työpaikassa ${workplace} (${organisation}).`,
      "Kirjaudu sisään tällä sähköpostiosoitteella ja hyväksy kutsu. Kutsu on voimassa 14 päivää.",
    ],
    link: "Kirjaudu ja katso kutsu",
  }),
  removed: (workplace: string) => ({
    subject: `Et ole enää mukana työpaikassa ${workplace}`,
    paragraphs: [
      `Muokkaaja on poistanut sinut työpaikasta ${workplace}. Muut tietosi torilla pysyvät ennallaan.`,
    ],
    link: "Avaa oma tilisi",
  }),
  waiting: (workplace: string, organisation: string) => ({
    subject: `Uusi työpaikka odottaa: ${workplace}`,
    paragraphs: [`${workplace} (${organisation}) odottaa moderaattorin hyväksyntää.`],
    link: "Avaa odottavat työpaikat",
  }),
  approved: (workplace: string) => ({
    subject: `${workplace} on hyväksytty`,
    paragraphs: [
      `Perustamasi työpaikka ${workplace} on nyt torilla. Voit kutsua työkavereita mukaan ja julkaista tarinoita.`,
    ],
    link: "Avaa työpaikan sivu",
  }),
  declined: (workplace: string, reason: string) => ({
    subject: `Työpaikkaa ${workplace} ei hyväksytty`,
    paragraphs: [
      `Moderaattori ei hyväksynyt perustamaasi työpaikkaa ${workplace}.`,
      `Syy: ${reason}`,
      "Voit liittyä toiseen työpaikkaan tai perustaa uuden, jossa syy on otettu huomioon.",
    ],
    link: "Liity tai perusta uusi",
  }),
  merged: (from: string, to: string, mustConfirm: boolean) => ({
    subject: `${from} on yhdistetty työpaikkaan ${to}`,
    paragraphs: [
      `${from} ja ${to} ovat sama työpaikka, joten moderaattori yhdisti ne.`,
      mustConfirm
        ? `Työpaikan ${to} muokkaaja vahvistaa vielä jäsenyytesi.`
        : `Jäsenyytesi jatkuu työpaikassa ${to}. Sinun ei tarvitse tehdä mitään.`,
    ],
    link: "Avaa työpaikan sivu",
  }),
};
