import { counter } from "../numbers.ts";

const count = counter("fi");

/** What moderators do about workplaces. */
export const workplaceTasks = {
  waiting: (n: number) =>
    `${count(n, { one: "työpaikka odottaa", other: "työpaikkaa odottaa" })} hyväksyntää`,
  title: "Työpaikat moderaattorille",
  founder: "Perustaja",
  asked: "Perustettu",
  first: "Organisaation ensimmäinen työpaikka.",
  domain: "Tallennetaanko verkkotunnus organisaatiolle?",
  domainHint: "Seuraavien, joilla on sama verkkotunnus, ei tarvitse odottaa hyväksyntää.",
  noDomain: "Ei tallenneta",
  approve: "Hyväksy",
  decline: "Hylkää",
  declineNow: "Hylkää työpaikka",
  reason: "Syy",
  reasonHint: "Perustaja saa syyn sähköpostiin.",
  reasonError: "Kerro syy, vähintään kolme merkkiä.",
  done: {
    yes: "Työpaikka on hyväksytty. Perustaja saa siitä viestin.",
    no: "Työpaikka on hylätty. Perustaja saa syyn sähköpostiinsa.",
  },
  mergeInstead: "Avaa tiedot tai yhdistä toiseen",
  withoutEditor: "Työpaikat ilman muokkaajaa",
  withoutEditorLead: "Anna työpaikalle muokkaaja: muuta jäsenen rooli tai kutsu uusi.",
  noneWithoutEditor: "Kaikilla työpaikoilla on muokkaaja.",
  counts: (members: number, requests: number) => `Jäseniä ${members}, pyyntöjä ${requests}`,
};
