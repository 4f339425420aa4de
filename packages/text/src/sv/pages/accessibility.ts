import { type StaticPage, definitions, list, paragraph } from "../../static-page.ts";

export const accessibility: StaticPage = {
  title: "Tillgänglighets\u00adutlåtande",
  description: "Hur tillgänglig Tekojen tori är, vilka brister vi känner till och hur du ger respons.",
  lead:
    "Det här tillgänglighetsutlåtandet gäller webbtjänsten Tekojen tori. Vi vill att alla ska kunna använda " +
    "tjänsten. Här berättar vi hur väl vi har lyckats, vad som saknas och vem du kan kontakta om du stöter på hinder.",
  sections: [
    {
      id: "status",
      heading: "Tjänstens tillgänglighet i dag",
      blocks: [
        paragraph(
          "Enligt ",
          {
            text: "lagen om tillhandahållande av digitala tjänster (306/2019)",
            href: "https://www.finlex.fi/sv/lagstiftning/2019/306",
          },
          " ska en webbtjänst uppfylla kriterierna på nivå A och AA i anvisningarna WCAG 2.1. Vårt eget mål är nivå ",
          "AA i den nyare versionen WCAG 2.2.",
        ),
        paragraph(
          "Tjänsten uppfyller delvis lagens krav. De brister som vi känner till beskrivs i nästa avsnitt.",
        ),
      ],
    },
    {
      id: "shortcomings",
      heading: "Innehåll som inte är tillgängligt",
      blocks: [
        paragraph("Det här innehållet uppfyller inte kraven:"),
        list([
          "Språket i källornas namn. I en berättelses källförteckning kan det finnas namn på ett annat språk än ",
          "berättelsen. Språket är inte angivet i koden, så en skärmläsare kan uttala namnen fel (WCAG 3.1.2). Vårt material ",
          "innehåller inga uppgifter om källornas språk. Det finns ännu ingen tidsplan för när bristen åtgärdas.",
        ]),
        paragraph("Det här innehållet omfattas inte av lagens krav:"),
        list([
          "Andras sidor. Berättelserna har länkar till källor, till exempel webbplatser och dokument, som andra ",
          "ansvarar för. Vi kan inte påverka hur tillgängliga de är.",
        ]),
        paragraph(
          "Tjänsten innehåller inga videor, ljudinspelningar eller bilagor. Vi har inte avvikit från kraven på grund ",
          "av en oproportionell börda.",
        ),
      ],
    },
    {
      id: "assessment",
      heading: "Hur tillgängligheten har bedömts",
      blocks: [
        paragraph("Vi bedömde tjänsten själva den 24 november 2026. Så här gjorde vi:"),
        list(
          [
            "Vi granskade sidorna med automatiska axe-test (WCAG 2.2, nivå A och AA) i ljust och mörkt tema och i ",
            "smalt och brett fönster. Testen ingår varje gång tjänsten testas.",
          ],
          ["Vi sökte, avgränsade och läste berättelser enbart med tangentbordet."],
          ["Vi prövade samma sak utan JavaScript."],
        ),
        paragraph(
          "Automatiska test hittar bara en del av hindren. Ingen utomstående expert har bedömt tjänsten, och den har ",
          "ännu inte prövats tillsammans med personer som använder hjälpmedel. Det kan alltså finnas brister som vi ",
          "inte känner till.",
        ),
      ],
    },
    {
      id: "feedback",
      heading: "Ge respons på tillgängligheten",
      blocks: [
        paragraph(
          "Skriv till oss om du stöter på ett hinder eller behöver något innehåll i en annan, tillgänglig form. ",
          "Berätta vilken sida det gäller och vad du försökte göra. Vi svarar inom 14 dagar.",
        ),
        definitions(
          ["Mottagare av responsen", { setting: "operatorName" }],
          ["E-post", { setting: "accessibilityEmail" }],
        ),
      ],
    },
    {
      id: "supervision",
      heading: "Tillsyn över tillgängligheten",
      blocks: [
        paragraph(
          "Ge först respons till oss. Om du inte är nöjd med svaret eller inte får något svar inom 14 dagar kan du ",
          "göra en anmälan till Transport- och kommunikationsverket Traficom. Traficom har utövat tillsynen sedan den ",
          "1 januari 2025. På tillsynsmyndighetens webbplats finns anvisningar om hur du gör en anmälan och hur den ",
          "behandlas.",
        ),
        definitions(
          [
            "Tillsynsmyndighet",
            "Transport- och kommunikationsverket Traficom, Enheten för tillsyn över digital tillgänglighet",
          ],
          ["Webbplats", { text: "tillganglighetskrav.fi", href: "https://www.tillganglighetskrav.fi" }],
          ["E-post", { text: "tillganglighet@traficom.fi", href: "mailto:tillganglighet@traficom.fi" }],
          ["Telefon (växel)", { text: "029 534 5000", href: "tel:+358295345000" }],
          ["Postadress", "PB 320, 00059 TRAFICOM"],
        ),
      ],
    },
    {
      id: "statement",
      heading: "Uppgifter om utlåtandet",
      blocks: [
        paragraph(
          "Utlåtandet upprättades den 24 november 2026 och gäller den första versionen av tjänsten. Vi ser över ",
          "utlåtandet när tjänsten ändras och minst en gång om året.",
        ),
      ],
    },
  ],
  updated: "2026-11-24",
};
