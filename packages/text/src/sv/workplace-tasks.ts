import type { workplaceTasks as fi } from "../fi/workplace-tasks.ts";
import { counter } from "../numbers.ts";

const count = counter("sv");

export const workplaceTasks: typeof fi = {
  waiting: (n: number) =>
    `${count(n, { one: "arbetsplats väntar", other: "arbetsplatser väntar" })} på godkännande`,
  title: "Arbetsplatser för moderatorn",
  founder: "Grundare",
  asked: "Grundad",
  first: "Organisationens första arbetsplats.",
  domain: "Ska domänen sparas för organisationen?",
  domainHint: "De följande med samma domän behöver då inte vänta på godkännande.",
  noDomain: "Spara inte",
  approve: "Godkänn",
  decline: "Avslå",
  declineNow: "Avslå arbetsplatsen",
  reason: "Orsak",
  reasonHint: "Grundaren får orsaken per e-post.",
  reasonError: "Ange en orsak, minst tre tecken.",
  done: {
    yes: "Arbetsplatsen är godkänd. Grundaren får besked om det.",
    no: "Arbetsplatsen har avslagits. Grundaren får orsaken per e-post.",
  },
  mergeInstead: "Öppna uppgifterna eller slå ihop med en annan",
  withoutEditor: "Arbetsplatser utan redaktör",
  withoutEditorLead: "Ge arbetsplatsen en redaktör: ändra en medlems roll eller bjud in någon.",
  noneWithoutEditor: "Alla arbetsplatser har en redaktör.",
  counts: (members, requests) => `Medlemmar ${members}, begäranden ${requests}`,
};
