import { formatDate } from "./dates.ts";
import { type Language, perLanguage } from "./language.ts";

const timeWords = { fi: ["klo", "."], sv: ["kl.", "."], en: ["at", ":"] } as const;

const clockOf = perLanguage(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: "Europe/Helsinki",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }),
);

/** The time of day in Finland: 12.41 in Finnish and Swedish, 12:41 in English. */
export function formatClock(iso: string, language: Language): string {
  return clockOf(language).format(new Date(iso)).replace(/[.:]/, timeWords[language][1]);
}

/** A point in time with the time of day in Finland: 24.11.2026 klo 12.41, 24.11.2026 kl. 12.41, 24 November 2026 at 12:41. */
export function formatTime(iso: string, language: Language): string {
  return `${formatDate(iso, language)} ${timeWords[language][0]} ${formatClock(iso, language)}`;
}
