import { type StaticPage, definitions, list, paragraph } from "../../static-page.ts";

export const about: StaticPage = {
  title: "Om tjänsten",
  description:
    "Vad Tekojen tori är, vem som administrerar tjänsten, varifrån berättelserna kommer och hur de får användas.",
  lead:
    "På Tekojen tori finns berättelser om hur man har utvecklat arbetet i kommuner och välfärdsområden. Du kan söka " +
    "bland dem, bedöma om en idé passar hos er och anpassa den till er egen vardag.",
  sections: [
    {
      id: "why",
      heading: "Varför torget finns",
      blocks: [
        paragraph(
          "Goda exempel har samlats också tidigare. Sådana samlingar faller sällan på att ingen skriver, utan på att ingen ",
          "tar idéerna i bruk. Bakgrunden saknas, bara framgångarna nämns, ingen talar om arbetsinsatsen och ",
          "ingen svarar på frågor.",
        ),
        paragraph(
          "För oss är återanvändning det viktigaste. En bra berättelse hjälper en annan arbetsplats att komma i gång.",
        ),
        paragraph(
          "Därför berättar vi också om det som inte fungerade, om det är känt. När resultat, arbetsinsats eller ",
          "kostnader inte är kända säger vi även det rakt ut.",
        ),
      ],
    },
    {
      id: "operator",
      heading: "Vem som administrerar tjänsten",
      blocks: [
        paragraph(
          "Tjänstens administratör ansvarar för tjänsten och dess redaktion. Programmets källkod är öppen, så flera ",
          "aktörer kan använda samma program. Uppgifter om den här tjänsten:",
        ),
        definitions(["Administratör", { setting: "operatorName" }], ["E-post", { setting: "contactEmail" }]),
      ],
    },
    {
      id: "stories",
      heading: "Varifrån berättelserna kommer",
      blocks: [
        paragraph(
          "Arbetsplatserna skriver sina berättelser själva. Dessutom sammanställer redaktionen berättelser utifrån ",
          "offentliga källor, till exempel kommunernas webbplatser, projektrapporter och nyheter. Redaktionens ",
          "berättelser anger sina källor och är märkta som redaktionens sammanställning.",
        ),
        paragraph(
          "Organisationerna har inte granskat redaktionens berättelser. En del bygger på en enda källa, och läget kan ",
          "ha förändrats sedan källan skrevs. En arbetsplats i organisationen kan ta över berättelsen. De flesta berättelser är på finska, några på svenska eller engelska. ",
          "Vi har inte översatt dem till andra språk.",
        ),
      ],
    },
    {
      id: "practices",
      heading: "Arbetssätten och bedömningen från 2021",
      blocks: [
        paragraph(
          "Berättelserna är indelade i 14 arbetssätt. Indelningen kommer från den finskspråkiga publikationen ",
          "Kunta-alan työn murroksen kuvaus 12: Kehittyvä ja innovatiivinen kuntatyö (13.5.2021).",
        ),
        paragraph(
          "På sidan för ett arbetssätt ser du hur vanligt och hur betydelsefullt experterna ansåg att det var år ",
          "2021. Siffrorna är en expertbedömning. De visar inte hur stor andel av kommunerna som använder ",
          "arbetssättet. Av siffrorna att döma svarade omkring 27 experter, men källan uppger inte antalet.",
        ),
      ],
    },
    {
      id: "now-and-later",
      heading: "Vad du kan göra här nu",
      blocks: [
        list(
          [
            { text: "Sök berättelser", page: "search" },
            " med egna ord och avgränsa resultatet till exempel enligt sektor, område eller organisation.",
          ],
          ["Läs och skriv ut en berättelse, dela dess adress eller kopiera en färdig källhänvisning."],
          ["Se vad samma organisation har gjort i övrigt och vad som har skrivits om samma ämne."],
          [
            "Följ nya berättelser i ",
            { text: "Atom-flödet", page: "feed" },
            " eller hämta uppgifterna via det ",
            { text: "öppna gränssnittet", page: "api" },
            ".",
          ],
        ),
        paragraph(
          "Tjänsten är avgiftsfri, och du kan läsa berättelserna utan att logga in. När du loggar in med din ",
          "e-postadress på jobbet kan du skriva berättelser i din arbetsplats namn. En moderator läser arbetsplatsens ",
          "första berättelse innan den publiceras. Efter det publicerar arbetsplatsen själv. Arbetsplatsens redaktör kan ",
          "också registrera vilka av andras berättelser ni har tagit i bruk.",
        ),
      ],
    },
    {
      id: "using",
      heading: "Så använder du en berättelse",
      blocks: [
        paragraph(
          "Anpassa idén så att den fungerar på din arbetsplats. Också texterna får kopieras, bearbetas och delas, ",
          "bara du anger källan och berättar vad du har ändrat. Närmare anvisningar finns i ",
          { text: "användarvillkoren", page: "terms" },
          ".",
        ),
      ],
    },
    {
      id: "errors",
      heading: "Om du hittar ett fel",
      blocks: [
        paragraph(
          "På varje berättelses sida kan du berätta om den innehåller ett fel eller en föråldrad uppgift. Du behöver ",
          "inte logga in. Meddelandet går till arbetsplatsen eller redaktionen. Om andra fel kan du skriva till oss:",
        ),
        definitions(["E-post", { setting: "contactEmail" }]),
      ],
    },
  ],
  updated: "2026-11-24",
};
