import { type StaticPage, definitions, list, paragraph } from "../../static-page.ts";

export const accessibility: StaticPage = {
  title: "Saavutettavuus\u00adseloste",
  description: "Kuinka saavutettava Tekojen tori on, mitä puutteita tunnemme ja miten annat palautetta.",
  lead:
    "Tämä seloste koskee Tekojen tori -verkkopalvelua. Haluamme, että jokainen voi käyttää palvelua. Kerromme " +
    "tässä, missä olemme onnistuneet, mitä puuttuu ja kenelle voit kertoa esteistä.",
  sections: [
    {
      id: "status",
      heading: "Palvelun saavutettavuus nyt",
      blocks: [
        paragraph(
          { text: "Digipalvelulain (306/2019)", href: "https://www.finlex.fi/fi/lainsaadanto/2019/306" },
          " mukaan verkkopalvelun on täytettävä WCAG 2.1 -ohjeiston A- ja AA-tason kriteerit. Oma tavoitteemme on ",
          "uudemman WCAG 2.2 -ohjeiston AA-taso.",
        ),
        paragraph(
          "Palvelu täyttää lain vaatimukset osittain. Tuntemamme puutteet kerrotaan seuraavassa kohdassa.",
        ),
      ],
    },
    {
      id: "shortcomings",
      heading: "Sisältö, joka ei ole saavutettavaa",
      blocks: [
        paragraph("Tämä sisältö ei täytä vaatimuksia:"),
        list([
          "Lähteiden nimien kieli. Tarinan lähdeluettelossa voi olla nimiä muulla kielellä kuin tarina itse. Kieltä ",
          "ei ole merkitty, joten ruudunlukija voi ääntää nimet väärin (WCAG 3.1.2, osien kieli). Aineistossamme ei ",
          "ole tietoa lähteen kielestä. Korjaukselle ei ole vielä aikataulua.",
        ]),
        paragraph("Tätä sisältöä lain vaatimukset eivät koske:"),
        list([
          "Muiden ylläpitämät sivut. Tarinoista on linkkejä lähteisiin, esimerkiksi toisten verkkosivuihin ja ",
          "asiakirjoihin. Niiden saavutettavuuteen emme voi vaikuttaa.",
        ]),
        paragraph(
          "Palvelussa ei ole videoita, äänitteitä eikä liitetiedostoja. Emme ole poikenneet vaatimuksista ",
          "kohtuuttoman rasitteen perusteella.",
        ),
      ],
    },
    {
      id: "assessment",
      heading: "Miten saavutettavuus on arvioitu",
      blocks: [
        paragraph("Arvioimme palvelun itse 24.11.2026. Teimme näin:"),
        list(
          [
            "Tarkistimme sivut automaattisilla axe-testeillä (WCAG 2.2, tasot A ja AA) vaaleassa ja tummassa ",
            "teemassa sekä kapeassa ja leveässä ikkunassa. Testit ajetaan aina, kun palvelua testataan.",
          ],
          ["Haimme, rajasimme ja luimme tarinoita pelkällä näppäimistöllä."],
          ["Kokeilimme samaa ilman JavaScriptiä."],
        ),
        paragraph(
          "Automaattinen testi löytää vain osan esteistä. Ulkopuolinen asiantuntija ei ole arvioinut palvelua, eikä ",
          "sitä ole vielä kokeiltu apuvälineitä käyttävien ihmisten kanssa. Palvelussa voi siis olla puutteita, ",
          "joita emme tunne.",
        ),
      ],
    },
    {
      id: "feedback",
      heading: "Anna palautetta saavutettavuudesta",
      blocks: [
        paragraph(
          "Kirjoita meille, jos kohtaat esteen tai tarvitset jonkin sisällön toisessa, saavutettavassa muodossa. ",
          "Kerro sivun osoite ja se, mitä yritit tehdä. Vastaamme 14 päivän kuluessa.",
        ),
        definitions(
          ["Palautteen vastaanottaja", { setting: "operatorName" }],
          ["Sähköposti", { setting: "accessibilityEmail" }],
        ),
      ],
    },
    {
      id: "supervision",
      heading: "Saavutettavuuden valvonta",
      blocks: [
        paragraph(
          "Anna palaute ensin meille. Jos et ole tyytyväinen vastaukseen tai et saa vastausta 14 päivän kuluessa, ",
          "voit tehdä ilmoituksen Liikenne- ja viestintävirasto Traficomille. Valvonta on kuulunut Traficomille ",
          "1.1.2025 alkaen. Valvojan verkkosivuilla kerrotaan, miten ilmoitus tehdään ja miten se käsitellään.",
        ),
        definitions(
          [
            "Valvova viranomainen",
            "Liikenne- ja viestintävirasto Traficom, Digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö",
          ],
          [
            "Verkkosivut",
            { text: "saavutettavuusvaatimukset.fi", href: "https://www.saavutettavuusvaatimukset.fi" },
          ],
          ["Sähköposti", { text: "saavutettavuus@traficom.fi", href: "mailto:saavutettavuus@traficom.fi" }],
          ["Puhelin (vaihde)", { text: "029 534 5000", href: "tel:+358295345000" }],
          ["Postiosoite", "PL 320, 00059 TRAFICOM"],
        ),
      ],
    },
    {
      id: "statement",
      heading: "Selosteen tiedot",
      blocks: [
        paragraph(
          "Seloste on laadittu 24.11.2026, ja se koskee palvelun ensimmäistä versiota. Tarkistamme selosteen, kun ",
          "palvelu muuttuu, ja vähintään kerran vuodessa.",
        ),
      ],
    },
  ],
  updated: "2026-11-24",
};
