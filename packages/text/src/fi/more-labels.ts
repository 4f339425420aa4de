/** Labels of the fixed lists that only some pages show. */
export const moreLabels = {
  organisationTypes: {
    municipality: "Kunta",
    joint_authority: "Kuntayhtymä tai muu yhtymä",
    wellbeing_services_county: "Hyvinvointialue",
    municipal_company: "Kunnan yhtiö",
    other: "Muu organisaatio",
  },
  adoptionStatuses: {
    planned: "Suunnitteilla",
    piloting: "Kokeilussa",
    in_use: "Käytössä",
    ended: "Lopetettu",
  },
  effortBands: {
    small: "Pieni: alle viikko",
    medium: "Kohtalainen: viikkoja",
    large: "Suuri: kuukausia",
    very_large: "Erittäin suuri: yli vuosi",
  },
  costBands: {
    none: "Ei kustannuksia",
    under_1000: "Alle 1\u00a0000\u00a0€",
    from_1000_to_10000: "1\u00a0000–10\u00a0000\u00a0€",
    from_10000_to_100000: "10\u00a0000–100\u00a0000\u00a0€",
    over_100000: "Yli 100\u00a0000\u00a0€",
  },
  relationKinds: {
    copied: "Otettu käyttöön sellaisenaan",
    adapted: "Sovellettu omiin oloihin",
    inspired: "Toiminut innoittajana",
  },
  roles: {
    author: "Kirjoittaja",
    editor: "Muokkaaja",
    moderator: "Moderaattori",
    admin: "Ylläpitäjä",
  },
  surveyAdoption: {
    inUse: "Käytössä",
    piloting: "Kokeilussa",
    planned: "Suunnitteilla",
    notInUse: "Ei käytössä, ei suunnitteilla",
  },
  surveySignificance: {
    veryHigh: "Erittäin suuri",
    high: "Suuri",
    moderate: "Kohtalainen",
    low: "Pieni",
    none: "Ei merkitystä",
    cannotSay: "En osaa sanoa",
  },
};
