import { type Language, perLanguage } from "./language.ts";

const formatOf = perLanguage(
  (locale, language) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: "Europe/Helsinki",
      day: "numeric",
      month: language === "en" ? "long" : "numeric",
      year: "numeric",
    }),
);

/**
 * A date as people write it: 24.11.2026 in Finnish and Swedish, 24 November 2026 in English.
 * Takes an ISO date, or a timestamp, which is shown as the day in Finland.
 */
export function formatDate(iso: string, language: Language): string {
  const date = new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso);
  const parts = formatOf(language).formatToParts(date);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? "";
  const separator = language === "en" ? " " : ".";
  return [part("day"), part("month"), part("year")].join(separator);
}
