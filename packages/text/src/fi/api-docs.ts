import type { ApiDocsText } from "../api-docs-text.ts";
import { list, paragraph } from "../static-page.ts";

export const apiDocs: ApiDocsText = {
  title: "Avoin rajapinta",
  description:
    "Näin haet Tekojen torin tarinat ja tiedot ohjelmallisesti: osoitteet, parametrit, sivutus ja lisenssi.",
  lead: "Kaiken, mitä Tekojen torilla voi lukea, saa myös koneluettavana. Rajapinnan käyttöön ei tarvita lupaa, käyttäjätunnusta eikä avainta.",
  contents: "Tällä sivulla",
  sections: [
    {
      id: "start",
      heading: "Näin pääset alkuun",
      blocks: [
        paragraph(
          "Rajapinta vastaa GET-pyyntöihin JSON-muodossa. Koneluettava kuvaus (OpenAPI 3.1) on osoitteessa ",
          { text: "/api/openapi.json", href: "/api/openapi.json" },
          ".",
        ),
        paragraph(
          "Organisaatioiden, toimintatapojen ja asiasanojen nimet ovat vastauksissa suomeksi ja ruotsiksi ja ",
          "englanniksi silloin, kun nimi tunnetaan. Tarinan oman kielen kertoo kenttä language.",
        ),
        paragraph(
          "Vastauksissa on ETag-otsikko. Kun lähetät sen takaisin If-None-Match-otsikossa, saat pelkän tilakoodin ",
          "304, jos mikään ei ole muuttunut.",
        ),
      ],
    },
    {
      id: "licence",
      heading: "Lisenssi",
      blocks: [
        paragraph(
          "Tarinoiden tekstit: CC BY 4.0. Mainitse lähde, kun julkaiset niitä. Metatiedot, kuten organisaatio, ",
          "toimiala ja vuodet: CC0 1.0. Tarkemmin ",
          { text: "käyttöehdoissa", page: "terms" },
          ".",
        ),
      ],
    },
    {
      id: "limits",
      heading: "Kuinka paljon saa hakea",
      blocks: [
        paragraph(
          "Samasta verkosta voi tehdä tuhansia pyyntöjä minuutissa. Rajan kertoo vastauksen otsikko ",
          "x-ratelimit-limit. Rajan ylittävä pyyntö saa tilakoodin 429, ja otsikko retry-after kertoo, montako ",
          "sekuntia pitää odottaa.",
        ),
      ],
    },
    {
      id: "paging",
      heading: "Sivutus",
      blocks: [
        paragraph(
          "Tarinaluettelo /api/stories tulee sivu kerrallaan. Vastauksen nextCursor on seuraavan sivun tunnus: ",
          "lähetä se parametrissa cursor. Kun nextCursor on null, luettelo on lopussa.",
        ),
        paragraph(
          "Haussa /api/search sivut on numeroitu (page ja pageSize). Selata voi tuhanteen osumaan asti.",
        ),
      ],
    },
    {
      id: "errors",
      heading: "Virheet",
      blocks: [
        paragraph(
          "Virheestä kertovat tilakoodi ja asiakirja, jonka tyyppi on application/problem+json (RFC 9457). Kenttä ",
          "code on ohjelmalle. Kentät title ja detail ovat ihmiselle, sillä kielellä, jota pyydät ",
          "Accept-Language-otsikolla.",
        ),
        list(
          ["400: parametri ei kelpaa. Kenttä fields kertoo, mikä ja miksi."],
          ["404: osoitteessa ei ole mitään. 410: sisältö on poistettu."],
          ["429: liikaa pyyntöjä. Odota hetki."],
          ["500 tai 503: vika on palvelussa. Yritä hetken päästä uudelleen."],
        ),
      ],
    },
  ],
  endpoints: {
    heading: "Osoitteet",
    lead: "Kaikki parametrit ovat vapaaehtoisia, ellei toisin mainita.",
    example: "Esimerkki:",
    noParameters: "Ei parametreja.",
    required: "pakollinen",
    repeatable: "voi toistaa",
    values: "Sallitut arvot:",
    longest: "Pituus enintään:",
    fallback: "Oletus:",
    types: { string: "teksti", integer: "kokonaisluku", number: "luku", boolean: "tosi tai epätosi" },
    groups: {
      stories: "Tarinat",
      search: "Haku",
      practices: "Toimintatavat",
      organisations: "Organisaatiot",
      tags: "Asiasanat",
      site: "Palvelu",
    },
    summaries: {
      listStories: "Julkaistut tarinat uusimmasta alkaen, sivu kerrallaan.",
      listReusedStories: "Tarinat, joita muutkin organisaatiot käyttävät tai kokeilevat, käytetyimmät ensin.",
      getStory: "Yksi tarina kokonaan: osiot, tiedot, lähteet ja samankaltaiset tarinat.",
      searchStories: "Tarinahaku: sanat, rajaukset osumamäärineen ja järjestys.",
      listSuggestions: "Ehdotukset kirjoitettaessa: tarinat, asiasanat, toimintatavat ja organisaatiot.",
      listPractices: "14 toimintatapaa ja kunkin tarinoiden määrä.",
      getPractice: "Yksi toimintatapa ja asiantuntijoiden arvio siitä.",
      listOrganisations: "Organisaatiot, joista on tarinoita, ja kunkin tarinoiden määrä.",
      getOrganisation: "Yksi organisaatio: sijainti, toiminta-aika ja toiminnan jatkaja.",
      listTags: "Käytössä olevat asiasanat ja kunkin tarinoiden määrä.",
      getTag: "Yksi asiasana: nimet, synonyymit sekä laajemmat ja suppeammat asiasanat.",
      getStatistics: "Tarinoiden ja organisaatioiden määrä.",
      getSite: "Palvelun ylläpitäjä ja yhteystiedot.",
      getOpenapi: "Tämän rajapinnan koneluettava kuvaus.",
    },
    parameters: {
      slug: "Tunnus, joka on myös sivun osoitteessa.",
      q: "Hakusanat.",
      exact: "1: kirjoitusvirheitä ei korjata.",
      locale: "Lukijan kieli. Vaikuttaa vain yhtä osuvien tulosten järjestykseen.",
      practice: "Toimintatavan tunnus.",
      tag: "Asiasanan tunnus.",
      organisation: "Organisaation tunnus.",
      sector: "Toimiala.",
      region: "Maakunnan kaksinumeroinen koodi.",
      municipality: "Kunnan kolminumeroinen koodi.",
      language: "Tarinan kieli.",
      status: "Tilanne nyt.",
      sort: "Järjestys: osuvimmat tai uusimmat ensin.",
      cursor: "Edellisen sivun nextCursor.",
      limit: "Tarinoita sivulla.",
      page: "Sivun numero.",
      pageSize: "Osumia sivulla.",
    },
  },
  exampleWords: "ruokahävikki",
  feeds: {
    id: "feeds",
    heading: "Syötteet",
    lead: "Uusimmat tarinat ja uusimmat käyttöönotot Atom-syötteinä:",
  },
};
