import { type Language, languages } from "@tori/contract/language";

/** Where requests for addresses that cannot be read end up: see `readableUrl`. */
export const unreadablePath = "/api/-/unreadable";

const longestSegment = 300;

export function isApi(url: string): boolean {
  return url.startsWith("/api/");
}

/** The language that a page's path begins with; Finnish where it begins with none of ours. */
export function languageOf(path: string): Language {
  const word = path.split("/")[1];
  return languages.find((language) => language === word) ?? "fi";
}

/**
 * The address to look for in place of one that cannot be read (broken percent-encoding, or a word of it very long):
 * the page for unknown addresses in the language that it begins with, or the API's refusal.
 */
export function readableUrl(url: string): string {
  const path = url.split("?", 1)[0] ?? "";
  if (isReadable(path)) return url;
  return isApi(url) ? unreadablePath : `/${languageOf(path)}/-`;
}

function isReadable(path: string): boolean {
  if (path.split("/").some((segment) => segment.length > longestSegment)) return false;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
