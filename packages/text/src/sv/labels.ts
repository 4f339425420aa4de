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
};
