import type { Texts } from "@tori/text/fi";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long a thing has waited, in the widest unit of which one is full. `now` in milliseconds. */
export function waited(since: string, now: number, words: Texts["moderation"]["waited"]): string {
  const time = now - Date.parse(since);
  if (time < minute) return words.moment;
  if (time < hour) return words.minutes(Math.floor(time / minute));
  if (time < day) return words.hours(Math.floor(time / hour));
  return words.days(Math.floor(time / day));
}
