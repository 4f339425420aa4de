import { type StaticPage, definitions, list, paragraph } from "../../static-page.ts";

export const privacy: StaticPage = {
  title: "Dataskydds\u00adbeskrivning",
  description:
    "Vilka personuppgifter Tekojen tori behandlar, varför och hur länge, och vilka rättigheter du har.",
  lead:
    "Du kan läsa Tekojen tori utan att logga in. Kakor används bara för inloggning, och besökarna följs inte. I " +
    "serverns tekniska logg sparas ändå din IP-adress, som är en personuppgift.",
  sections: [
    {
      id: "controller",
      heading: "Personuppgifts\u00adansvarig",
      blocks: [
        paragraph(
          "Personuppgiftsansvarig är tjänstens administratör. På samma adress når du också administratörens ",
          "dataskyddsombud, om det finns ett.",
        ),
        definitions(["Administratör", { setting: "operatorName" }], ["E-post", { setting: "contactEmail" }]),
      ],
    },
    {
      id: "data",
      heading: "Vilka uppgifter vi behandlar och varför",
      blocks: [
        definitions(
          [
            "Serverns logg",
            "För varje begäran registreras ett id, IP-adressen, tiden, sidans sökväg och svarets statuskod, men inte dina ",
            "sökord. Med hjälp av loggen håller vi tjänsten i gång och utreder fel och missbruk.",
          ],
          [
            "Skydd mot överbelastning",
            "Servern räknar begäranden från samma nät, en minut i taget, för att ingen ska kunna blockera tjänsten. Därför finns ",
            "din IP-adress (av en IPv6-adress bara nätdelen) i serverns minne.",
          ],
          [
            "Meddelanden till oss",
            "Om du skickar e-post behandlar vi ditt namn, din adress och ditt meddelande för att kunna svara.",
          ],
          [
            "Meddelanden om en berättelse",
            "När du berättar vad som är fel i en berättelse läser dess arbetsplats och moderatorerna meddelandet. De ser inte din adress.",
          ],
          [
            "Inloggades uppgifter",
            "Om du loggar in behandlar vi din e-postadress, ditt namn, ditt språk, dina arbetsplatser och din roll samt uppgift om vilken webbläsare du är inloggad i. Det du gör antecknas i en logg där du bara är ett id. Medlemmarna på din arbetsplats och moderatorerna ser ditt namn. De berättelser som du har sparat på din lista ser bara du.",
          ],
        ),
        paragraph(
          "Om en sökning inte ger några träffar sparar vi sökorden och dagen i ett år, utan uppgift om vem som sökte, för ",
          "att kunna förbättra sökningen. Vi använder inte loggen för att följa vad en enskild besökare läser. Vi gör ingen profilering och fattar ",
          "inga automatiska beslut. Du är inte skyldig att lämna uppgifter, men servern kan inte skicka en sida ",
          "utan en IP-adress.",
        ),
      ],
    },
    {
      id: "legal-basis",
      heading: "Rättslig grund för behandlingen",
      blocks: [
        paragraph(
          "Grunden är berättigat intresse: vi behöver hålla tjänsten fungerande och säker och svara på meddelanden ",
          "(artikel 6.1 f i EU:s allmänna dataskyddsförordning). Om administratören är en myndighet är grunden en ",
          "uppgift av allmänt intresse (artikel 6.1 e och 4\u00a0§ i dataskyddslagen). Tillgänglighetsrespons besvarar vi ",
          "för att lagen om tillhandahållande av digitala tjänster kräver det (artikel 6.1 c).",
        ),
      ],
    },
    {
      id: "browser",
      heading: "Vad som sparas i din webbläsare",
      blocks: [
        paragraph(
          "Den som läser får inga kakor. När du loggar in får webbläsaren tre kakor som tjänsten känner igen dig på: tori.session, tori.identity och tori.here. De tas bort när du loggar ut. Om du väljer ljust eller mörkt tema sparas valet i webbläsarens ",
          "localStorage-minne under namnet tori-theme. För att en lista ska öppnas där du lämnade den håller ",
          "webbläsaren reda på hur långt du har rullat på sidorna: uppgifterna finns i sessionStorage-minnet under ",
          "namnet react-router-scroll-positions tills du stänger fliken. Inget av detta skickas till servern, och du ",
          "kan radera det i webbläsarens inställningar.",
        ),
        paragraph(
          "När du skriver en berättelse på en enhet som bara du använder håller webbläsaren kvar den text som tjänsten ",
          "ännu inte har fått sparad i localStorage-minnet (namnet börjar med tori.draft). Texten tas bort ur ",
          "webbläsaren när den har sparats i tjänsten eller när du loggar ut. På en gemensam enhet blir ingenting kvar.",
        ),
        paragraph(
          "På sidorna finns inget innehåll från andra aktörer, ingen besöksmätning och inga typsnitt som laddas ner ",
          "från nätet. Dina sökord syns i sidans adress och sparas därför i webbläsarens historik. Tänk på det om ni ",
          "är flera som använder samma dator.",
        ),
      ],
    },
    {
      id: "retention",
      heading: "Hur länge uppgifterna sparas",
      blocks: [
        list(
          [
            "Inloggades uppgifter: tills du raderar dem på sidan för ditt konto. Sessioner: högst 14 dagar. Meddelanden från oss: innehållet raderas när meddelandet har skickats.",
          ],
          [
            "Loggen: högst 30 dagar. Tjänstens administratör bestämmer tiden och kan förkorta den. Rader som behövs ",
            "för att utreda missbruk sparas tills ärendet är utrett.",
          ],
          [
            "Uppgifterna för skyddet mot överbelastning: enbart i serverns minne, tills nyare adresser tränger undan dem ",
            "eller servern startas om.",
          ],
          [
            "Meddelanden: tills ärendet är skött, om inte lagen kräver en längre tid. Administratören bestämmer tiden.",
          ],
          [
            "Meddelanden om en berättelse: 90 dagar efter behandlingen, högst ett år. Adressen: tills meddelandet har behandlats.",
          ],
        ),
      ],
    },
    {
      id: "recipients",
      heading: "Vem som får uppgifterna",
      blocks: [
        paragraph(
          "Uppgifterna behandlas av administratören och av den serverleverantör som administratören eventuellt ",
          "anlitar. Vi säljer inte uppgifter och lämnar inte ut dem till andra, om inte lagen kräver det. Tjänsten ",
          "överför inte själv uppgifter utanför EU eller EES. Administratören väljer var servern finns, och du kan ",
          "fråga om det på adressen ovan.",
        ),
      ],
    },
    {
      id: "stories",
      heading: "Personuppgifter i berättelserna",
      blocks: [
        paragraph(
          "Inga privatpersoner nämns vid namn i berättelserna. Skriv till oss om du hittar en personuppgift som inte ",
          "hör hemma i en berättelse. De sidor som används som källor har egna dataskyddsbeskrivningar.",
        ),
      ],
    },
    {
      id: "rights",
      heading: "Dina rättigheter",
      blocks: [
        paragraph(
          "Du kan begära att få se dina uppgifter, få dem rättade eller raderade eller få behandlingen begränsad. Du ",
          "kan också invända mot behandlingen. Skriv till den personuppgiftsansvariga; vi svarar inom en månad. Det finns inga namn ",
          "i loggen, så vi behöver IP-adressen och tidpunkten för att hitta dina uppgifter.",
        ),
      ],
    },
    {
      id: "supervision",
      heading: "Tillsynsmyndighet",
      blocks: [
        paragraph(
          "Om du anser att dina uppgifter har behandlats fel kan du lämna in ett klagomål till dataombudsmannen.",
        ),
        definitions(
          ["Myndighet", "Dataombudsmannens byrå"],
          ["Webbplats", { text: "tietosuoja.fi/sv", href: "https://tietosuoja.fi/sv" }],
          ["E-post", { text: "tietosuoja@om.fi", href: "mailto:tietosuoja@om.fi" }],
          ["Telefon (växel)", { text: "029 566 6700", href: "tel:+358295666700" }],
          ["Postadress", "PB 800, 00531 Helsingfors"],
        ),
      ],
    },
  ],
  updated: "2026-11-24",
};
