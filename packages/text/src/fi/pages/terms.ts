import { type StaticPage, definitions, list, paragraph } from "../../static-page.ts";

export const terms: StaticPage = {
  title: "Käyttöehdot",
  description:
    "Miten Tekojen torin tekstejä, tietoja ja ohjelmakoodia saa käyttää ja kuka vastaa sisällöstä.",
  lead:
    "Tekojen torin sisältöä saa kopioida, muokata ja jakaa, myös kaupallisesti. Mainitse lähde ja tarkista tiedot, " +
    "ennen kuin rakennat niiden varaan.",
  sections: [
    {
      id: "licences",
      heading: "Lisenssit",
      blocks: [
        definitions(
          [
            "Tekstit",
            "Tarinat ja palvelun muut tekstit: ",
            {
              text: "Creative Commons Nimeä 4.0 (CC BY 4.0)",
              href: "https://creativecommons.org/licenses/by/4.0/deed.fi",
            },
            ".",
          ],
          [
            "Metatiedot",
            "Tarinan organisaatio, toimiala, toimintatavat, asiasanat, tilanne ja vuodet: ",
            {
              text: "CC0 1.0",
              href: "https://creativecommons.org/publicdomain/zero/1.0/deed.fi",
            },
            ". Niitä saa käyttää ilman ehtoja.",
          ],
          [
            "Ohjelmakoodi",
            { text: "EUPL-1.2", href: "https://eur-lex.europa.eu/eli/dec_impl/2017/863/oj" },
            ", Euroopan unionin yleinen lisenssi.",
          ],
        ),
        paragraph(
          "Lisenssit eivät koske sivuja ja asiakirjoja, joihin tarinoista on linkkejä, eivätkä organisaatioiden ",
          "tunnuksia. Toimintatapojen kuvaukset ja vuoden 2021 luvut ovat julkaisusta Kunta-alan työn murroksen ",
          "kuvaus 12. Mainitse se lähteenä, jos käytät niitä.",
        ),
      ],
    },
    {
      id: "attribution",
      heading: "Näin mainitset lähteen",
      blocks: [
        paragraph("Kun julkaiset tarinan tai osan siitä, kerro nämä:"),
        list(
          ["tarinan otsikko, organisaatio ja työpaikka, jos se on nimetty"],
          ["palvelun nimi ja tarinan osoite"],
          ["lisenssi ja se, oletko muuttanut tekstiä"],
        ),
        paragraph(
          "Tarinan sivulta voit kopioida valmiin viitteen. Älä anna ymmärtää, että toimitus tai tarinan organisaatio ",
          "suosittelee sinun ratkaisuasi. Jos käytät vain tarinan ideaa, lisenssi ei vaadi mitään, mutta maininta ",
          "auttaa muita löytämään alkuperäisen teon.",
        ),
      ],
    },
    {
      id: "automated-use",
      heading: "Sisällön hakeminen ohjelmallisesti",
      blocks: [
        paragraph(
          "Sisältöä saa hakea myös ohjelmalla. Siihen ei tarvita lupaa eikä käyttäjätunnusta. Helpoimmin se käy ",
          { text: "avoimesta rajapinnasta", page: "api" },
          ", jonka koneluettava kuvaus on osoitteessa ",
          { text: "/api/openapi.json", href: "/api/openapi.json" },
          ". Uusia tarinoita voit seurata ",
          { text: "Atom-syötteestä", page: "feed" },
          ".",
        ),
        paragraph(
          "Ainoa rajoitus on ruuhkanesto. Jos samasta verkosta tulee liikaa pyyntöjä, palvelin vastaa tilakoodilla ",
          "429. Odota silloin hetki ja jatka hitaammin.",
        ),
      ],
    },
    {
      id: "content",
      heading: "Kuka vastaa sisällöstä",
      blocks: [
        paragraph(
          "Työpaikka vastaa tarinoista, jotka se on julkaissut, ja toimitus tarinoista, jotka se on koonnut julkisista lähteistä. Organisaatiot, joista toimituksen tarinat ",
          "kertovat, eivät ole tarkistaneet niitä. Tiedoissa voi olla aukkoja, ja ne voivat olla vanhentuneita. ",
          "Tarkista tärkeät asiat lähteistä tai organisaatiolta itseltään, ennen kuin otat teon käyttöön.",
        ),
        paragraph("Tarinat eivät ole virallisia ohjeita eivätkä oikeudellista neuvontaa."),
      ],
    },
    {
      id: "corrections",
      heading: "Virheet ja poistopyynnöt",
      blocks: [
        paragraph(
          "Kirjoita meille, jos tarinassa on virhe tai se loukkaa oikeuksiasi. Kerro tarinan osoite ja perustele ",
          "pyyntösi. Selvitämme asian ja korjaamme tekstin tai poistamme sen, jos siihen on syy.",
        ),
        definitions(["Sähköposti", { setting: "contactEmail" }]),
      ],
    },
    {
      id: "warranty",
      heading: "Ei takuuta",
      blocks: [
        paragraph(
          "Palvelu on maksuton, ja se tarjotaan sellaisena kuin se on. Emme voi luvata, että se toimii ",
          "keskeytyksettä tai virheettä. Palvelun ylläpitäjä ei vastaa vahingosta, joka syntyy palvelun tai sen ",
          "tietojen käytöstä, ellei pakottava lainsäädäntö edellytä muuta.",
        ),
      ],
    },
    {
      id: "changes",
      heading: "Muutokset ja sovellettava laki",
      blocks: [
        paragraph(
          "Muutamme ehtoja, kun palvelu muuttuu, ja merkitsemme muutospäivän tälle sivulle. Muutos ei vie sinulta ",
          "lisenssiä, jonka olet jo saanut. Ehtoihin sovelletaan Suomen lakia. Henkilötiedoista kertoo ",
          { text: "tietosuojaseloste", page: "privacy" },
          ".",
        ),
      ],
    },
  ],
  updated: "2026-11-24",
};
