/** The field for long texts, with headings, lists and links. */
export const editor = {
  toolbar: "Muotoilu",
  bold: "Lihavointi",
  italic: "Kursivointi",
  heading: "Väliotsikko",
  bulletList: "Luettelo",
  orderedList: "Numeroitu luettelo",
  subItem: "Alakohta",
  link: "Linkki",
  linkAddress: "Linkin osoite",
  linkHint: "Esimerkiksi kunta.fi/sivu tai nimi@kunta.fi",
  linkWrong: "Kirjoita verkkosivun osoite tai sähköpostiosoite, esimerkiksi kunta.fi/sivu tai nimi@kunta.fi.",
  linkSave: "Tallenna linkki",
  linkRemove: "Poista linkki",
  cancel: "Peruuta",
  toPlain: "Pelkkä teksti",
  toFormatted: "Näytä muotoilupainikkeet",
  plainHint:
    "Näin voit muotoilla: **lihavoitu**, *kursivoitu*, [linkin teksti](osoite). Rivin alussa - aloittaa luettelon, 1. numeroidun luettelon ja ### väliotsikon.",
  loading: "Muotoilupainikkeet latautuvat. Voit kirjoittaa jo nyt.",
  notLoaded: "Muotoilupainikkeita ei saatu ladattua. Voit kirjoittaa ilman niitä.",
  empty: "Kirjoita tähän",
};
