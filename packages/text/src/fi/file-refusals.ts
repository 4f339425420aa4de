/** Refusals of files with tags. */
export const fileRefusals = {
  encoding:
    "Tiedoston merkistö ei ole UTF-8, joten ääkköset menisivät rikki. Tallenna tiedosto uudelleen muodossa CSV UTF-8.",
  columns: "Tiedostosta puuttuvat sarakkeiden nimet. Ensimmäisellä rivillä pitää olla sarake slug tai fi.",
  csvLine: (line: number) =>
    `Tiedostoa ei voi lukea riviltä ${line} eteenpäin. Tarkista lainausmerkit ja erottimet.`,
  turtleLine: (line: number) => `Tiedosto ei ole Turtle-muotoa: virhe on rivillä ${line}.`,
  jsonLd:
    "Tiedosto ei ole JSON-LD-muotoa, tai sen selitteet (@context) ovat muualla verkossa. Selitteiden pitää olla tiedostossa.",
  tooMany: (count: number, most: number) =>
    `Tiedostossa on ${count} asiasanaa. Kerralla voi tuoda enintään ${most}: jaa tiedosto osiin.`,
  faults: "Tiedostossa on korjattavaa, joten mitään ei tuotu. Katso kohdat esikatselusta.",
  stale: "Asiasanasto on muuttunut esikatselun jälkeen. Katso esikatselu uudelleen ja tuo sitten.",
};
