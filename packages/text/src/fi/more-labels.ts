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
  sizeBands: {
    under_10: "Alle 10 työntekijää",
    from_10_to_29: "10–29 työntekijää",
    from_30_to_99: "30–99 työntekijää",
    from_100_to_499: "100–499 työntekijää",
    over_499: "Vähintään 500 työntekijää",
  },
  obstacles: {
    time: "Aika",
    money: "Raha",
    systems: "Järjestelmät",
    skills: "Osaaminen",
    leadership: "Johdon tuki",
    fit: "Sopivuus omiin oloihin",
    rules: "Säännöt ja määräykset",
    other: "Muu este",
  },
  relationKinds: {
    copied: "Otettu käyttöön sellaisenaan",
    adapted: "Sovellettu omiin oloihin",
    inspired: "Toiminut innoittajana",
  },
};
