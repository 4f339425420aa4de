import type { ApiDocsText } from "../api-docs-text.ts";
import { list, paragraph } from "../static-page.ts";

export const apiDocs: ApiDocsText = {
  title: "Öppet gränssnitt",
  description:
    "Så hämtar du berättelser och uppgifter från Tekojen tori maskinellt: adresser, parametrar, sidor och licens.",
  lead: "Allt som går att läsa på Tekojen tori finns också i maskinläsbar form. Du behöver varken tillstånd, konto eller nyckel för att använda gränssnittet.",
  contents: "På den här sidan",
  sections: [
    {
      id: "start",
      heading: "Så kommer du i gång",
      blocks: [
        paragraph(
          "Gränssnittet svarar på GET-anrop i JSON-format. Den maskinläsbara beskrivningen (OpenAPI 3.1) finns på ",
          { text: "/api/openapi.json", href: "/api/openapi.json" },
          ".",
        ),
        paragraph(
          "Namnen på organisationer, arbetssätt och ämnesord finns i svaren på finska och svenska, och på engelska ",
          "när namnet är känt. Vilket språk en berättelse är på framgår av fältet language.",
        ),
        paragraph(
          "Svaren har ETag i svarshuvudet. Om du skickar tillbaka värdet i If-None-Match får du bara statuskoden ",
          "304 när inget har ändrats.",
        ),
      ],
    },
    {
      id: "licence",
      heading: "Licens",
      blocks: [
        paragraph(
          "Berättelsernas texter: CC BY 4.0. Ange källan när du publicerar dem. Metadata, som organisation, sektor ",
          "och år: CC0 1.0. Läs mer i ",
          { text: "användarvillkoren", page: "terms" },
          ".",
        ),
      ],
    },
    {
      id: "limits",
      heading: "Hur mycket du får hämta",
      blocks: [
        paragraph(
          "Från ett och samma nät går det att göra tusentals anrop i minuten. Gränsen anges i svarshuvudet ",
          "x-ratelimit-limit. Ett anrop som överskrider gränsen får statuskoden 429, och svarshuvudet retry-after ",
          "anger hur många sekunder du ska vänta.",
        ),
      ],
    },
    {
      id: "paging",
      heading: "Sidor",
      blocks: [
        paragraph(
          "Listan över berättelser, /api/stories, kommer en sida i taget. Fältet nextCursor i svaret pekar på nästa ",
          "sida: skicka det i parametern cursor. När nextCursor är null är listan slut.",
        ),
        paragraph(
          "I sökningen /api/search är sidorna numrerade (page och pageSize). Du kan bläddra till den tusende träffen.",
        ),
      ],
    },
    {
      id: "errors",
      heading: "Fel",
      blocks: [
        paragraph(
          "Ett fel visas med en statuskod och ett dokument av typen application/problem+json (RFC 9457). Fältet ",
          "code är för program. Fälten title och detail är för människor, på det språk som du ber om i ",
          "Accept-Language.",
        ),
        list(
          ["400: en parameter är fel. Fältet fields berättar vilken och varför."],
          ["404: det finns inget på adressen. 410: innehållet har tagits bort."],
          ["429: för många anrop. Vänta en stund."],
          ["500 eller 503: felet finns i tjänsten. Försök igen om en stund."],
        ),
      ],
    },
  ],
  endpoints: {
    heading: "Adresser",
    lead: "Alla parametrar är frivilliga om inget annat anges.",
    example: "Exempel:",
    noParameters: "Inga parametrar.",
    required: "obligatorisk",
    repeatable: "kan upprepas",
    values: "Tillåtna värden:",
    longest: "Längd högst:",
    fallback: "Standardvärde:",
    types: { string: "text", integer: "heltal", number: "tal", boolean: "sant eller falskt" },
    groups: {
      stories: "Berättelser",
      search: "Sökning",
      practices: "Arbetssätt",
      organisations: "Organisationer",
      tags: "Ämnesord",
      site: "Tjänsten",
    },
    summaries: {
      listStories: "Publicerade berättelser, de nyaste först, en sida i taget.",
      listReusedStories: "Berättelser som andra organisationer använder eller prövar, de mest använda först.",
      getStory: "En hel berättelse: avsnitt, fakta, källor och liknande berättelser.",
      searchStories: "Sökning bland berättelser: ord, avgränsningar med antal träffar och ordning.",
      listSuggestions: "Förslag medan man skriver: berättelser, ämnesord, arbetssätt och organisationer.",
      listPractices: "De 14 arbetssätten och antalet berättelser om varje.",
      getPractice: "Ett arbetssätt och experternas bedömning av det.",
      listOrganisations: "Organisationer som det finns berättelser om, och antalet berättelser om varje.",
      getOrganisation: "En organisation: var den finns, när den har varit verksam och vem som tog över.",
      listTags: "Ämnesord som används och antalet berättelser med varje.",
      getTag: "Ett ämnesord: namn, synonymer samt överordnade och underordnade ämnesord.",
      getStatistics: "Antalet berättelser och organisationer.",
      getSite: "Vem som driver tjänsten, och kontaktuppgifter.",
      getOpenapi: "Den maskinläsbara beskrivningen av gränssnittet.",
    },
    parameters: {
      slug: "Det id som också finns i sidans adress.",
      q: "Sökord.",
      exact: "1: stavfel rättas inte.",
      locale: "Läsarens språk. Påverkar bara ordningen mellan lika goda träffar.",
      practice: "Arbetssättets id.",
      tag: "Ämnesordets id.",
      organisation: "Organisationens id.",
      sector: "Sektor.",
      region: "Landskapets tvåsiffriga kod.",
      municipality: "Kommunens tresiffriga kod.",
      language: "Berättelsens språk.",
      status: "Läget nu.",
      sort: "Ordning: de bästa träffarna eller de nyaste först.",
      cursor: "nextCursor från föregående sida.",
      limit: "Antal berättelser per sida.",
      page: "Sidans nummer.",
      pageSize: "Antal träffar per sida.",
    },
  },
  exampleWords: "matsvinn",
  feeds: {
    id: "feeds",
    heading: "Flöden",
    lead: "De nyaste berättelserna och de nyaste användningarna som Atom-flöden:",
  },
};
