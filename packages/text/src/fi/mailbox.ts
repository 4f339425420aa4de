export const mailbox = {
  title: "Paikallinen postilaatikko",
  lead: "Tämä sivusto toimii vain tällä koneella eikä lähetä postia. Viestit voi lukea täältä; muilta koneilta tätä sivua ei näe.",
  to: "Vastaanottaja",
  count: (count: number) => `Viestejä: ${count}`,
};
