import { type StaticPage, definitions, list, paragraph } from "../../static-page.ts";

export const about: StaticPage = {
  title: "Tietoa palvelusta",
  description: "Mikä Tekojen tori on, kuka sitä ylläpitää, mistä tarinat tulevat ja miten niitä saa käyttää.",
  lead:
    "Tekojen torilla on tarinoita siitä, miten kunnissa ja hyvinvointialueilla on kehitetty työtä. Voit etsiä " +
    "niitä, arvioida, sopisiko teko teille, ja muokata siitä omanne.",
  sections: [
    {
      id: "why",
      heading: "Miksi tori on olemassa",
      blocks: [
        paragraph(
          "Hyviä käytäntöjä on koottu ennenkin. Kokoelmat eivät yleensä kaadu siihen, ettei niihin kirjoiteta, ",
          "vaan siihen, ettei kukaan ota tekoja käyttöön. Tarinasta puuttuu tausta, siinä kerrotaan vain " +
            "onnistumisista, työmäärästä ei puhuta, eikä kukaan vastaa kysymyksiin.",
        ),
        paragraph(
          "Meille tärkeintä on uudelleenkäyttö. Hyvä tarina on sellainen, josta toinen työpaikka pääsee alkuun.",
        ),
        paragraph(
          "Siksi kerromme myös sen, mikä ei toiminut, jos se on tiedossa. Jos tuloksia, työmäärää tai kustannuksia ",
          "ei tiedetä, sanomme senkin suoraan.",
        ),
      ],
    },
    {
      id: "operator",
      heading: "Kuka palvelua ylläpitää",
      blocks: [
        paragraph(
          "Palvelusta ja sen toimituksesta vastaa palvelun ylläpitäjä. Ohjelman lähdekoodi on avointa, joten samaa ",
          "ohjelmaa voi käyttää useampi ylläpitäjä. Tämän palvelun tiedot:",
        ),
        definitions(["Ylläpitäjä", { setting: "operatorName" }], ["Sähköposti", { setting: "contactEmail" }]),
      ],
    },
    {
      id: "stories",
      heading: "Mistä tarinat tulevat",
      blocks: [
        paragraph(
          "Työpaikat kirjoittavat tarinansa itse. Lisäksi toimitus kokoaa tarinoita julkisista lähteistä, esimerkiksi ",
          "kuntien verkkosivuista, hankkeiden raporteista ja uutisista. Toimituksen tarina nimeää lähteensä ja on ",
          "merkitty toimituksen koonniksi.",
        ),
        paragraph(
          "Organisaatiot eivät ole tarkistaneet toimituksen tarinoita. Osa niistä on yhden lähteen varassa, ja tilanne ",
          "on voinut muuttua lähteen jälkeen. Organisaation työpaikka voi ottaa tarinan omakseen. Useimmat tarinat ovat suomeksi, osa ruotsiksi tai englanniksi. Emme ole ",
          "kääntäneet niitä muille kielille.",
        ),
      ],
    },
    {
      id: "practices",
      heading: "Toimintatavat ja vuoden 2021 arvio",
      blocks: [
        paragraph(
          "Tarinat on luokiteltu 14 toimintatapaan. Luokittelu on peräisin julkaisusta Kunta-alan työn murroksen ",
          "kuvaus 12: Kehittyvä ja innovatiivinen kuntatyö (13.5.2021).",
        ),
        paragraph(
          "Toimintatavan sivulla näkyy, miten yleisenä ja merkittävänä asiantuntijat pitivät sitä vuonna 2021. ",
          "Luvut ovat asiantuntija-arvio. Ne eivät kerro, kuinka suuri osa kunnista käyttää toimintatapaa. ",
          "Luvuista päätellen vastaajia oli noin 27, mutta lähde ei kerro määrää.",
        ),
      ],
    },
    {
      id: "now-and-later",
      heading: "Mitä täällä voi tehdä nyt",
      blocks: [
        list(
          [
            { text: "Hae tarinoita", page: "search" },
            " omin sanoin ja rajaa tuloksia esimerkiksi toimialan, alueen tai organisaation mukaan.",
          ],
          ["Lue ja tulosta tarina, jaa sen osoite tai kopioi siitä valmis lähdeviite."],
          ["Katso, mitä muuta sama organisaatio on tehnyt tai samasta aiheesta on kirjoitettu."],
          [
            "Seuraa uusia tarinoita ",
            { text: "Atom-syötteestä", page: "feed" },
            " tai hae tiedot ",
            { text: "avoimesta rajapinnasta", page: "api" },
            ".",
          ],
        ),
        paragraph(
          "Palvelu on maksuton, ja voit lukea tarinoita kirjautumatta. Kun kirjaudut työsähköpostillasi, voit ",
          "kirjoittaa tarinoita työpaikkasi nimissä. Moderaattori lukee työpaikan ensimmäisen tarinan ennen ",
          "julkaisemista. Sen jälkeen työpaikka julkaisee itse. Työpaikan muokkaaja voi myös kirjata, mitä muiden ",
          "tarinoita olette ottaneet käyttöön.",
        ),
      ],
    },
    {
      id: "using",
      heading: "Näin käytät tarinaa",
      blocks: [
        paragraph(
          "Muokkaa teosta omalle työpaikallesi sopiva. Myös tekstejä saa kopioida, muokata ja jakaa, kunhan ",
          "mainitset lähteen ja kerrot muutoksistasi. Tarkemmat ohjeet ovat ",
          { text: "käyttöehdoissa", page: "terms" },
          ".",
        ),
      ],
    },
    {
      id: "errors",
      heading: "Jos huomaat virheen",
      blocks: [
        paragraph(
          "Jokaisen tarinan sivulta voit kertoa, jos tarinassa on virhe tai vanhentunut tieto. Sinun ei tarvitse ",
          "kirjautua. Viesti menee työpaikalle tai toimitukselle. Muista virheistä voit kirjoittaa meille:",
        ),
        definitions(["Sähköposti", { setting: "contactEmail" }]),
      ],
    },
  ],
  updated: "2026-11-24",
};
