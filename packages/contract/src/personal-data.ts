/** A person's own data that a public text should not hold. */
export type PersonalData = { kind: "identity_code" | "phone"; found: string };

/**
 * Finnish personal identity codes and phone numbers in a text, each once, in their order. Codes are known by their
 * check character, so that a lot number is none; the signs of the centuries are those in use since 2023 (Digital and
 * Population Data Services Agency).
 */
export function findPersonalData(text: string): PersonalData[] {
  const codes = [...text.matchAll(identityCode)]
    .filter((match) => isIdentityCode(match.groups ?? {}))
    .map((match): Found => ({ kind: "identity_code", found: match[0], at: match.index }));
  const phones = [...text.matchAll(phone)]
    .filter(({ 0: found }) => isPhone(found))
    .map((match): Found => ({ kind: "phone", found: match[0], at: match.index }));
  const all = [...codes, ...phones].toSorted((one, other) => one.at - other.at);
  return [...new Map(all.map(({ kind, found }) => [found, { kind, found }])).values()];
}

export function holdsIdentityCode(text: string): boolean {
  return findPersonalData(text).some(({ kind }) => kind === "identity_code");
}

type Found = PersonalData & { at: number };

const identityCode =
  /(?<![\p{L}\d])(?<day>\d{2})(?<month>\d{2})(?<year>\d{2})[+\-–−‑YXWVUABCDEF](?<number>\d{3})(?<check>[0-9A-Y])(?![\p{L}\d])/giu;

const checkCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";

function isIdentityCode({
  day = "",
  month = "",
  year = "",
  number = "",
  check = "",
}: Record<string, string>) {
  const isDate = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  return isDate && checkCharacters[Number(day + month + year + number) % 31] === check.toUpperCase();
}

// A number as it is dialled in Finland, 0 and an area or an operator first, or with the country's code. Digits come in
// groups, so that a sum, a year or a measure with its decimals is none; nor is a business identity code.
const phone =
  /(?<![\p{L}\d.,/–-])(?!\d{7}-\d(?!\d))(?:(?:\+|00)358(?:[ \u00a0-]?\(0\))?|\(?0\d{1,3}\)?)(?:[ \u00a0-]?\d){4,10}(?![\p{L}\d]|[.,/]\d)/gu;

/** A shift from 0700-1500, and a day written 01-02-2025. */
const time = /^(?:[01]\d|2[0-4])[0-5]\d[ \u00a0-](?:[01]\d|2[0-4])[0-5]\d$/u;
const day = /^[0-3]?\d[ \u00a0-][01]?\d[ \u00a0-](?:19|20)\d\d$/u;

function isPhone(found: string): boolean {
  const digits = found.replace(/\D/g, "");
  // National numbers are of 5 to 12 digits with their 0; short ones would be house numbers and codes.
  return digits.length >= 7 && digits.length <= 14 && !time.test(found) && !day.test(found);
}
