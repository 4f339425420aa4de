import { type StaticPage, definitions, list, paragraph } from "../../static-page.ts";

export const terms: StaticPage = {
  title: "Användarvillkor",
  description:
    "Hur texterna, uppgifterna och programkoden på Tekojen tori får användas och vem som ansvarar för innehållet.",
  lead:
    "Innehållet på Tekojen tori får kopieras, bearbetas och delas, också kommersiellt. Ange källan och kontrollera " +
    "uppgifterna innan du bygger något på dem.",
  sections: [
    {
      id: "licences",
      heading: "Licenser",
      blocks: [
        definitions(
          [
            "Texter",
            "Berättelserna och tjänstens övriga texter: ",
            {
              text: "Creative Commons Erkännande 4.0 (CC BY 4.0)",
              href: "https://creativecommons.org/licenses/by/4.0/deed.sv",
            },
            ".",
          ],
          [
            "Metadata",
            "Berättelsens organisation, sektor, arbetssätt, ämnesord, läge och årtal: ",
            {
              text: "CC0 1.0",
              href: "https://creativecommons.org/publicdomain/zero/1.0/deed.sv",
            },
            ". De får användas utan villkor.",
          ],
          [
            "Programkod",
            { text: "EUPL-1.2", href: "https://eur-lex.europa.eu/eli/dec_impl/2017/863/oj" },
            ", öppen licens för Europeiska unionen.",
          ],
        ),
        paragraph(
          "Licenserna gäller inte de sidor och dokument som berättelserna länkar till och inte heller ",
          "organisationernas kännetecken. Beskrivningarna av arbetssätten och siffrorna från 2021 kommer från ",
          "publikationen Kunta-alan työn murroksen kuvaus 12. Ange den som källa om du använder dem.",
        ),
      ],
    },
    {
      id: "attribution",
      heading: "Så anger du källan",
      blocks: [
        paragraph("När du publicerar en berättelse eller en del av den ska du ange:"),
        list(
          ["berättelsens rubrik, organisationen och arbetsplatsen, om den nämns"],
          ["tjänstens namn och berättelsens adress"],
          ["licensen och om du har ändrat texten"],
        ),
        paragraph(
          "På berättelsens sida kan du kopiera en färdig källhänvisning. Ge inte intryck av att redaktionen eller ",
          "organisationen i berättelsen rekommenderar din lösning. Om du bara använder idén i en berättelse kräver ",
          "licensen ingenting, men ett omnämnande hjälper andra att hitta ursprunget.",
        ),
      ],
    },
    {
      id: "automated-use",
      heading: "Att hämta innehåll med program",
      blocks: [
        paragraph(
          "Innehållet får också hämtas med program. För det behövs varken tillstånd eller konto. Enklast går ",
          "det via det ",
          { text: "öppna gränssnittet", page: "api" },
          ". Dess maskinläsbara beskrivning finns på adressen ",
          { text: "/api/openapi.json", href: "/api/openapi.json" },
          ". Nya berättelser kan du följa i ",
          { text: "Atom-flödet", page: "feed" },
          ".",
        ),
        paragraph(
          "Den enda begränsningen är skyddet mot överbelastning. Om det kommer för många begäranden från samma nät ",
          "svarar servern med statuskod 429. Vänta då en stund och fortsätt långsammare.",
        ),
      ],
    },
    {
      id: "content",
      heading: "Vem som ansvarar för innehållet",
      blocks: [
        paragraph(
          "En arbetsplats ansvarar för de berättelser som den har publicerat, och redaktionen för dem som den har sammanställt ur offentliga källor. De organisationer ",
          "som redaktionens berättelser handlar om har inte granskat dem. Det kan finnas luckor i uppgifterna, och de kan vara ",
          "föråldrade. Kontrollera det som är viktigt i källorna eller hos organisationen själv innan du tar en idé ",
          "i bruk.",
        ),
        paragraph("Berättelserna är varken officiella anvisningar eller juridisk rådgivning."),
      ],
    },
    {
      id: "corrections",
      heading: "Fel och begäran om borttagning",
      blocks: [
        paragraph(
          "Skriv till oss om en berättelse innehåller ett fel eller kränker dina rättigheter. Ange berättelsens adress ",
          "och motivera din begäran. Vi utreder saken och rättar texten eller tar bort den, om det finns skäl till det.",
        ),
        definitions(["E-post", { setting: "contactEmail" }]),
      ],
    },
    {
      id: "warranty",
      heading: "Ingen garanti",
      blocks: [
        paragraph(
          "Tjänsten är avgiftsfri och tillhandahålls i befintligt skick. Vi kan inte lova att den fungerar utan avbrott ",
          "eller fel. Tjänstens administratör ansvarar inte för skador som uppstår när tjänsten eller dess uppgifter ",
          "används, om inte något annat följer av tvingande lagstiftning.",
        ),
      ],
    },
    {
      id: "changes",
      heading: "Ändringar och tillämplig lag",
      blocks: [
        paragraph(
          "Vi ändrar villkoren när tjänsten ändras och anger datumet på den här sidan. En ändring tar inte ifrån dig en ",
          "licens som du redan har fått. På villkoren tillämpas Finlands lag. Hur vi behandlar personuppgifter framgår av ",
          { text: "dataskyddsbeskrivningen", page: "privacy" },
          ".",
        ),
      ],
    },
  ],
  updated: "2026-11-24",
};
