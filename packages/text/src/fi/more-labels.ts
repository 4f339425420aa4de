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
  relationKinds: {
    copied: "Otettu käyttöön sellaisenaan",
    adapted: "Sovellettu omiin oloihin",
    inspired: "Toiminut innoittajana",
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
