import { type Language, languages } from "@tori/contract/language";
import Negotiator from "negotiator";

/** The first of our languages that a reader prefers, by Accept-Language; Finnish where none fits. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const negotiator = new Negotiator({ headers: { "accept-language": acceptLanguage ?? "" } });
  return (negotiator.language([...languages]) as Language | undefined) ?? "fi";
}
