/** Stories: their page and their cards. */
export const stories = {
  editorial: "Toimituksen koonti",
  editorialNotice: "Toimituksen koonti julkisista lähteistä",
  retired: "Ei enää voimassa",
  otherLanguage: { fi: "Tarina on suomeksi", sv: "Tarina on ruotsiksi", en: "Tarina on englanniksi" },
  sections: {
    need: "Lähtötilanne ja tarve",
    action: "Mitä teimme",
    people: "Näin kehitimme yhdessä",
    results: "Tulokset",
    lessons: "Mikä ei toiminut, mitä opimme",
    reuse: "Säilytä tämä – muokkaa tätä",
  },
  since: (year: number) => `alkoi ${year}`,
  years: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
  until: (year: number) => `päättyi ${year}`,
};
