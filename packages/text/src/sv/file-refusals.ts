import type { fileRefusals as fi } from "../fi/file-refusals.ts";

export const fileRefusals: typeof fi = {
  encoding:
    "Filens teckenkodning är inte UTF-8, så å, ä och ö skulle bli fel. Spara filen på nytt i formatet CSV UTF-8.",
  columns: "Kolumnnamnen saknas i filen. På första raden ska det finnas kolumnen slug eller fi.",
  csvLine: (line) => `Filen kan inte läsas från rad ${line} framåt. Kontrollera citattecken och avgränsare.`,
  turtleLine: (line) => `Filen är inte i formatet Turtle: felet finns på rad ${line}.`,
  jsonLd:
    "Filen är inte i formatet JSON-LD, eller så finns dess förklaringar (@context) på annat håll på nätet. De måste finnas i filen.",
  tooMany: (count, most) =>
    `Filen har ${count} ämnesord. Högst ${most} kan importeras på en gång: dela upp filen.`,
  faults: "Det finns något att rätta i filen, så ingenting importerades. Se ställena i förhandsvisningen.",
  stale: "Ämnesorden har ändrats efter förhandsvisningen. Se förhandsvisningen på nytt och importera sedan.",
};
