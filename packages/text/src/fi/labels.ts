/** Labels of the lists that every page may show, under the keys that the contract and the data use. */
export const labels = {
  sectors: {
    administration: "Hallinto ja talous",
    digital_data: "Digitalisaatio ja data",
    early_childhood: "Varhaiskasvatus",
    education: "Opetus ja koulutus",
    elderly: "Ikääntyneiden palvelut",
    employment_business: "Työllisyys ja elinkeinot",
    environment: "Ympäristö ja ilmasto",
    food_cleaning: "Ruoka- ja puhtauspalvelut",
    health: "Terveys",
    hr_wellbeing: "Henkilöstö ja työhyvinvointi",
    library_culture: "Kirjasto ja kulttuuri",
    participation: "Osallisuus ja asukasyhteistyö",
    rescue: "Pelastustoimi",
    social: "Sosiaalipalvelut",
    sports_youth: "Liikunta ja nuoriso",
    urban_technical: "Elinympäristö, liikenne ja tekniset palvelut",
  },
  statuses: {
    idea: "Idea",
    pilot: "Kokeilussa",
    in_use: "Käytössä",
    established: "Vakiintunut",
    ended: "Päättynyt",
  },
};
