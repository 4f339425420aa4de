import type { editor as fi } from "../fi/editor.ts";

export const editor: typeof fi = {
  toolbar: "Formatering",
  bold: "Fetstil",
  italic: "Kursiv",
  heading: "Mellanrubrik",
  bulletList: "Punktlista",
  orderedList: "Numrerad lista",
  subItem: "Underpunkt",
  link: "Länk",
  linkAddress: "Länkens adress",
  linkHint: "Till exempel kommun.fi/sida eller namn@kommun.fi",
  linkWrong: "Skriv en webbadress eller en e-postadress, till exempel kommun.fi/sida eller namn@kommun.fi.",
  linkSave: "Spara länken",
  linkRemove: "Ta bort länken",
  cancel: "Avbryt",
  toPlain: "Enkel text",
  toFormatted: "Visa formateringsknapparna",
  plainHint:
    "Så här kan du formatera: **fetstil**, *kursiv*, [länktext](adress). I början av en rad inleder - en punktlista, 1. en numrerad lista och ### en mellanrubrik.",
  loading: "Formateringsknapparna laddas. Du kan börja skriva redan nu.",
  notLoaded: "Det gick inte att ladda formateringsknapparna. Du kan skriva utan dem.",
  empty: "Skriv här",
};
