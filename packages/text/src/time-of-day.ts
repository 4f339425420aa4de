import { formatDate } from "./dates.ts";
import { type Language, locales } from "./language.ts";

const timeWords = { fi: ["klo", "."], sv: ["kl.", "."], en: ["at", ":"] } as const;

/** A point in time with the time of day in Finland: 24.11.2026 klo 12.41, 24.11.2026 kl. 12.41, 24 November 2026 at 12:41. */
export function formatTime(iso: string, language: Language): string {
  const time = new Intl.DateTimeFormat(locales[language], {
    timeZone: "Europe/Helsinki",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date(iso));
  const [word, separator] = timeWords[language];
  return `${formatDate(iso, language)} ${word} ${time.replace(/[.:]/, separator)}`;
}
