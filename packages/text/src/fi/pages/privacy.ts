import { type StaticPage, definitions, list, paragraph } from "../../static-page.ts";

export const privacy: StaticPage = {
  title: "Tietosuoja\u00adseloste",
  description:
    "Mitä henkilötietoja Tekojen tori käsittelee, miksi ja kuinka kauan, ja mitä oikeuksia sinulla on.",
  lead:
    "Voit lukea Tekojen toria kirjautumatta. Evästeitä käytetään vain kirjautumiseen, eikä kävijöitä seurata. Palvelimen " +
    "tekniseen lokiin jää kuitenkin IP-osoitteesi, joka on henkilötieto.",
  sections: [
    {
      id: "controller",
      heading: "Rekisterinpitäjä",
      blocks: [
        paragraph(
          "Rekisterinpitäjä on palvelun ylläpitäjä. Samasta osoitteesta tavoitat myös tietosuojavastaavan, jos ",
          "ylläpitäjällä on sellainen.",
        ),
        definitions(["Ylläpitäjä", { setting: "operatorName" }], ["Sähköposti", { setting: "contactEmail" }]),
      ],
    },
    {
      id: "data",
      heading: "Mitä tietoja käsittelemme ja miksi",
      blocks: [
        definitions(
          [
            "Palvelimen loki",
            "Jokaisesta pyynnöstä kirjataan tunniste, IP-osoite, aika, sivun polku ja vastauksen tilakoodi. Hakusanoja ",
            "ei kirjata. Lokin avulla pidämme palvelun toiminnassa ja selvitämme vikoja ja väärinkäytöksiä.",
          ],
          [
            "Ruuhkanesto",
            "Palvelin laskee minuutti kerrallaan samasta verkosta tulevia pyyntöjä, jotta kukaan ei tuki palvelua. ",
            "Siksi IP-osoitteesi (IPv6-osoitteesta vain verkko-osa) on palvelimen muistissa.",
          ],
          [
            "Viestit meille",
            "Jos lähetät sähköpostia, käsittelemme nimeäsi, osoitettasi ja viestiäsi voidaksemme vastata.",
          ],
          [
            "Viestit tarinasta",
            "Kun kerrot, mitä tarinassa on väärin, viestin lukevat tarinan työpaikka ja moderaattorit. Osoitettasi he eivät näe.",
          ],
          [
            "Kirjautuneen tiedot",
            "Jos kirjaudut, käsittelemme sähköpostiosoitettasi, nimeäsi, kieltäsi, työpaikkojasi ja rooliasi sekä tietoa siitä, millä selaimella olet kirjautuneena. Tekemisistäsi jää merkintä lokiin, jossa olet vain tunnuksena. Nimesi näkevät työpaikkasi jäsenet ja moderaattorit. Listalle tallentamasi tarinat näet vain sinä.",
          ],
        ),
        paragraph(
          "Jos haku ei tuota tuloksia, tallennamme hakusanat ja päivän vuodeksi, jotta hakua voidaan parantaa. Hakijasta ",
          "ei jää mitään tietoa. Emme seuraa lokin avulla, mitä yksittäinen kävijä lukee. Emme profiloi emmekä tee automaattisia päätöksiä. ",
          "Sinun ei ole pakko antaa tietoja, mutta palvelin ei voi lähettää sivua ilman IP-osoitetta.",
        ),
      ],
    },
    {
      id: "legal-basis",
      heading: "Mihin käsittely perustuu",
      blocks: [
        paragraph(
          "Peruste on oikeutettu etu: meillä on tarve pitää palvelu toimivana ja turvallisena ja vastata viesteihin ",
          "(yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta). Jos ylläpitäjä on viranomainen, peruste on ",
          "yleistä etua koskeva tehtävä (e alakohta ja tietosuojalain 4\u00a0§). Saavutettavuuspalautteeseen vastaamme, ",
          "koska digipalvelulaki velvoittaa siihen (c alakohta).",
        ),
      ],
    },
    {
      id: "browser",
      heading: "Mitä selaimeesi tallentuu",
      blocks: [
        paragraph(
          "Lukija ei saa evästeitä. Kun kirjaudut, selaimeesi tulee kolme evästettä, joista palvelu tunnistaa sinut: tori.session, tori.identity ja tori.here. Ne poistuvat, kun kirjaudut ulos. Jos valitset vaalean tai tumman teeman, valinta tallentuu selaimesi ",
          "localStorage-muistiin nimellä tori-theme. Jotta luettelo avautuu siitä, mihin jäit, selain pitää sivujen ",
          "vierityskohdat sessionStorage-muistissa nimellä react-router-scroll-positions, kunnes suljet välilehden. ",
          "Näitä tietoja ei lähetetä palvelimelle, ja voit poistaa ne selaimesi asetuksista.",
        ),
        paragraph(
          "Kun kirjoitat tarinaa laitteella, joka on vain sinun käytössäsi, selain pitää localStorage-muistissa tekstin, ",
          "jota palvelu ei ole vielä saanut tallennettua (nimen alussa on tori.draft). Teksti poistuu selaimesta, kun se ",
          "on tallentunut palveluun tai kun kirjaudut ulos. Yhteiskäyttöisen laitteen selaimeen ei jää mitään.",
        ),
        paragraph(
          "Sivuilla ei ole muiden tahojen sisältöä, kävijäseurantaa eikä verkosta ladattavia fontteja. Hakusanasi ",
          "näkyvät sivun osoitteessa, joten ne jäävät selaimesi historiaan. Muista tämä yhteiskäyttöisellä koneella.",
        ),
      ],
    },
    {
      id: "retention",
      heading: "Kuinka kauan tietoja säilytetään",
      blocks: [
        list(
          [
            "Kirjautuneen tiedot: kunnes poistat ne oman tilisi sivulla. Istunnot: enintään 14 päivää. Lähettämämme viestit: sisältö poistetaan, kun viesti on lähtenyt.",
          ],
          [
            "Loki: enintään 30 päivää. Palvelun ylläpitäjä päättää ajasta ja voi lyhentää sitä. Väärinkäytöksen ",
            "selvittämiseen tarvittavat rivit säilytetään, kunnes asia on selvitetty.",
          ],
          [
            "Ruuhkaneston tiedot: vain palvelimen muistissa, kunnes uudemmat osoitteet syrjäyttävät ne tai palvelin ",
            "käynnistetään uudelleen.",
          ],
          [
            "Viestit: kunnes asia on hoidettu, ellei laki edellytä pidempää aikaa. Ajasta päättää ylläpitäjä.",
          ],
          ["Viestit tarinasta: 90 päivää käsittelystä, enintään vuosi. Osoite: käsittelyyn asti."],
        ),
      ],
    },
    {
      id: "recipients",
      heading: "Kuka tietoja saa",
      blocks: [
        paragraph(
          "Tietoja käsittelevät ylläpitäjä ja sen mahdollinen palvelintilan tarjoaja. Emme myy tietoja ",
          "emmekä luovuta niitä muille, ellei laki velvoita. Palvelu ei itse siirrä tietoja EU:n tai ETA-alueen ",
          "ulkopuolelle. Palvelimen sijainnin valitsee ylläpitäjä, ja voit kysyä sitä yllä olevasta osoitteesta.",
        ),
      ],
    },
    {
      id: "stories",
      heading: "Henkilötiedot tarinoissa",
      blocks: [
        paragraph(
          "Tarinoissa ei nimetä yksityishenkilöitä. Jos huomaat tarinassa henkilötiedon, joka ei kuulu siihen, ",
          "kirjoita meille. Lähteinä käytetyillä sivuilla on omat tietosuojakäytäntönsä.",
        ),
      ],
    },
    {
      id: "rights",
      heading: "Sinun oikeutesi",
      blocks: [
        paragraph(
          "Sinulla on oikeus nähdä tietosi ja pyytää, että ne oikaistaan tai poistetaan tai että niiden käsittelyä ",
          "rajoitetaan. Voit myös vastustaa käsittelyä. Kirjoita rekisterinpitäjälle; vastaamme kuukauden kuluessa. ",
          "Lokissa ei ole nimiä, joten tarvitsemme IP-osoitteen ja ajan löytääksemme tietosi.",
        ),
      ],
    },
    {
      id: "supervision",
      heading: "Valvova viranomainen",
      blocks: [
        paragraph(
          "Jos tietojasi on mielestäsi käsitelty väärin, voit tehdä ilmoituksen tietosuojavaltuutetulle.",
        ),
        definitions(
          ["Viranomainen", "Tietosuojavaltuutetun toimisto"],
          ["Verkkosivut", { text: "tietosuoja.fi", href: "https://tietosuoja.fi" }],
          ["Sähköposti", { text: "tietosuoja@om.fi", href: "mailto:tietosuoja@om.fi" }],
          ["Puhelin (vaihde)", { text: "029 566 6700", href: "tel:+358295666700" }],
          ["Postiosoite", "PL 800, 00531 Helsinki"],
        ),
      ],
    },
  ],
  updated: "2026-11-24",
};
