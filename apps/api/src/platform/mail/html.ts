import type { Language } from "@tori/contract/language";
import { catalogs } from "@tori/text/catalogs";
import { xmlText } from "../xml.ts";
import type { MailParts } from "./parts.ts";

// Mail programs read styles on the element alone, and many turn the colours themselves: few of them, in strong contrast.
const styles = {
  body: "margin:0;padding:24px 16px;background:#ffffff;color:#1b2420;font:17px/1.5 system-ui,'Segoe UI',Roboto,Arial,sans-serif",
  column: "max-width:560px;margin:0 auto",
  brand: "margin:0 0 24px;padding:0 0 12px;border-bottom:3px solid #a81e3b;font-weight:700",
  heading: "margin:0 0 16px;font-size:24px;line-height:1.25",
  paragraph: "margin:0 0 16px",
  code: "margin:0 0 24px;font:700 34px/1.3 ui-monospace,Consolas,Menlo,monospace;letter-spacing:6px",
  button:
    "display:inline-block;padding:14px 24px;border-radius:10px;background:#0f4a3f;color:#ffffff;font-weight:700;text-decoration:none",
  open: "margin:0 0 24px;font-size:15px;overflow-wrap:anywhere;word-break:break-word",
  footer: "margin:32px 0 0;padding:16px 0 0;border-top:1px solid #ddd4c5;font-size:15px;color:#4d5852",
} as const;

/** One column that any mail program shows, with its language told to whom it is read aloud. */
export function mailHtml(language: Language, parts: MailParts, footer: string): string {
  const { subject, paragraphs, code, link, closing = [] } = parts;
  const title = xmlText(subject);
  const blocks = [
    `<p lang="fi" style="${styles.brand}">${xmlText(catalogs.fi.common.siteName)}</p>`,
    `<h1 style="${styles.heading}">${title}</h1>`,
    ...paragraphs.map(paragraph),
    code && `<p style="${styles.code}"><strong>${xmlText(code)}</strong></p>`,
    link && linkBlock(link),
    ...closing.map(paragraph),
    `<p style="${styles.footer}">${xmlText(footer)}</p>`,
  ].filter(Boolean);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
</head>
<body style="${styles.body}">
<div lang="${language}" style="${styles.column}">
${blocks.join("\n")}
</div>
</body>
</html>
`;
}

function paragraph(text: string): string {
  return `<p style="${styles.paragraph}">${xmlText(text).replaceAll("\n", "<br>")}</p>`;
}

/** A button, and its address in the open for who trusts no button, or has a program that shows none. */
function linkBlock({ label, url }: NonNullable<MailParts["link"]>): string {
  const href = xmlText(url);
  return [
    `<p style="${styles.paragraph}"><a href="${href}" style="${styles.button}">${xmlText(label)}</a></p>`,
    `<p style="${styles.open}"><a href="${href}" style="color:#0b5a4b">${href}</a></p>`,
  ].join("\n");
}
