import { type Language, languageOfPath } from "@tori/text/language";

/** Where to go on to after signing in: a path of this site in the page's language, or nowhere. */
export function nextPath(asked: string | null, language: Language): string | undefined {
  if (asked === null || !asked.startsWith("/") || /^\/[\\/]/.test(asked)) return undefined;
  const { origin, pathname, search } = new URL(asked, "https://here.invalid");
  return origin === "https://here.invalid" && languageOfPath(pathname) === language
    ? pathname + search
    : undefined;
}
