/** Refusals that pages tell of beforehand; the server alone knows the others. */
export const shownRefusals = {
  blocked: {
    title: "Käyttöoikeutesi on estetty",
    detail:
      "Et voi juuri nyt kirjoittaa torille. Voit lukea tarinoita, ladata omat tietosi ja ottaa yhteyttä ylläpitoon.",
  },
  forbidden: {
    title: "Sinulla ei ole oikeutta tähän",
    detail: "Tämän voi tehdä vain se, jolla on siihen oikea rooli. Pyydä roolia työpaikkasi muokkaajalta.",
  },
  workplaceWaits:
    "Työpaikkasi odottaa vielä moderaattorin hyväksyntää, joten sen tarinoita ei voi vielä julkaista. Kirjoita rauhassa: kaikki pysyy tallessa. Työpaikan perustaja saa sähköpostin, kun moderaattori on vastannut. Jos vastaus viipyy, kysy palvelun ylläpidolta, jonka osoite on sivulla Tietoa palvelusta.",
  adoptions: {
    workplaceWaits:
      "Työpaikkasi odottaa vielä moderaattorin hyväksyntää. Voit kirjata käyttöönoton, kun työpaikka on hyväksytty.",
    storyRetired:
      "Tarina ei ole enää ajankohtainen, joten sille ei voi kirjata uutta käyttöönottoa. Tarinan sivulta näet syyn.",
  },
};
