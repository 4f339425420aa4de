import type { Language } from "@tori/contract/language";
import { catalogs } from "@tori/text/catalogs";
import { mailHtml } from "./html.ts";
import type { MailParts } from "./parts.ts";

export type Content = { subject: string; text: string; html: string };

/** A mail as text and as plain, accessible HTML, with a footer that says who sent it. */
export function composeMail(language: Language, parts: MailParts): Content {
  const { footer } = catalogs[language].mails;
  const clean = cleaned(parts);
  return { subject: clean.subject, text: asText(clean, footer), html: mailHtml(language, clean, footer) };
}

function asText({ paragraphs, code, link, closing = [] }: MailParts, footer: string): string {
  const blocks = [...paragraphs, code, link && `${link.label}:\n${link.url}`, ...closing, `-- \n${footer}`];
  return `${blocks.filter((block) => block !== undefined).join("\n\n")}\n`;
}

function cleaned({ subject, paragraphs, link, closing = [], ...rest }: MailParts): MailParts {
  return {
    // A line break in a subject would begin a header of somebody's own.
    subject: storable(subject).replace(/\s+/g, " ").trim(),
    paragraphs: paragraphs.map(storable),
    closing: closing.map(storable),
    ...(link ? { link: { label: storable(link.label), url: link.url } } : {}),
    ...rest,
  };
}

/** Without control characters, but for tabs and line breaks, and without halves of characters: no mail fails for them. */
function storable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "");
}
