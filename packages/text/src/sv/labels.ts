import type { labels as fi } from "../fi/labels.ts";

export const labels: typeof fi = {
  sectors: {
    administration: "Förvaltning och ekonomi",
    digital_data: "Digitalisering och data",
    early_childhood: "Småbarnspedagogik",
    education: "Undervisning och utbildning",
    elderly: "Service för äldre",
    employment_business: "Sysselsättning och näringsliv",
    environment: "Miljö och klimat",
    food_cleaning: "Måltids- och städservice",
    health: "Hälsa",
    hr_wellbeing: "Personal och välbefinnande i arbetet",
    library_culture: "Bibliotek och kultur",
    participation: "Delaktighet och samarbete med invånarna",
    rescue: "Räddningsväsende",
    social: "Socialservice",
    sports_youth: "Idrott och ungdom",
    urban_technical: "Livsmiljö, trafik och teknisk service",
  },
  statuses: {
    idea: "Idé",
    pilot: "På försök",
    in_use: "I bruk",
    established: "Etablerad",
    ended: "Avslutad",
  },
  effortBands: {
    small: "Liten: under en vecka",
    medium: "Medelstor: veckor",
    large: "Stor: månader",
    very_large: "Mycket stor: över ett år",
  },
  costBands: {
    none: "Inga kostnader",
    under_1000: "Under 1\u00a0000\u00a0€",
    from_1000_to_10000: "1\u00a0000–10\u00a0000\u00a0€",
    from_10000_to_100000: "10\u00a0000–100\u00a0000\u00a0€",
    over_100000: "Över 100\u00a0000\u00a0€",
  },
};
