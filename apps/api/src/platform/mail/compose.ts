import type { Language } from "@tori/contract/language";
import { catalogs } from "@tori/text/catalogs";
import { xmlText } from "../xml.ts";

/** What a mail says, in its reader's language. Every part is plain text, a person's own words too. */
export type MailParts = {
  subject: string;
  paragraphs: readonly string[];
  /** Shown large, to be typed in. */
  code?: string;
  link?: { label: string; url: string };
};

export type Content = { subject: string; text: string; html: string };

/** A mail as text and as plain, accessible HTML, with a footer that says who sent it. */
export function composeMail(language: Language, parts: MailParts): Content {
  const { footer } = catalogs[language].mails;
  const subject = oneLine(parts.subject);
  return { subject, text: asText(parts, footer), html: asHtml(language, { ...parts, subject }, footer) };
}

function asText({ paragraphs, code, link }: MailParts, footer: string): string {
  const blocks = [...paragraphs, code, link && `${link.label}:\n${link.url}`, `-- \n${footer}`];
  return `${blocks.filter((block) => block !== undefined).join("\n\n")}\n`;
}

function asHtml(language: Language, { subject, paragraphs, code, link }: MailParts, footer: string): string {
  const body = [
    `<h1 style="font-size:20px;margin:0 0 16px">${xmlText(subject)}</h1>`,
    ...paragraphs.map((text) => `<p style="margin:0 0 16px">${xmlText(text).replaceAll("\n", "<br>")}</p>`),
    code &&
      `<p style="font-size:32px;letter-spacing:6px;margin:0 0 16px"><strong>${xmlText(code)}</strong></p>`,
    link &&
      `<p style="margin:0 0 16px"><a href="${xmlText(link.url)}">${xmlText(link.label)}</a><br>${xmlText(link.url)}</p>`,
    `<p style="margin:24px 0 0;color:#555;font-size:14px">${xmlText(footer)}</p>`,
  ].filter(Boolean);
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<title>${xmlText(subject)}</title></head>`,
    `<body style="font:16px/1.5 sans-serif;max-width:560px;margin:0 auto;padding:24px">${body.join("")}</body></html>`,
  ].join("");
}

/** A line break in a subject would begin a header of somebody's own. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, " ").trim();
}
