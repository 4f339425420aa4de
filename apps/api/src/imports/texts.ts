import { z } from "zod";

// What PostgreSQL (NUL, lone surrogates) and XML feeds (the other control characters) cannot hold. White space of a
// line never gets this far.
const unsound = /(?!\n)[\p{Cc}\p{Noncharacter_Code_Point}]/u;

/** One line of text, at most `max` UTF-16 units: white space around it goes, line breaks and tabs become spaces. */
export function line(max: number) {
  return sound(z.string().overwrite((text) => text.replaceAll(/[ \t\r\n]+/g, " ").trim())).max(max);
}

/** Text in paragraphs, at most `max` UTF-16 units. */
export function paragraphs(max: number) {
  return sound(
    z.string().overwrite((text) => text.replaceAll(/\r\n?/g, "\n").replaceAll("\t", " ").trim()),
  ).max(max);
}

function sound(text: z.ZodString) {
  return text
    .refine((value) => value.isWellFormed(), { error: "has half of a surrogate pair", abort: true })
    .refine((value) => !unsound.test(value), { error: "has a control character", abort: true })
    .refine((value) => /[\p{L}\p{N}]/u.test(value), { error: "has no words", abort: true });
}
