import { listsFromWord } from "./lists-from-word.ts";
import { styleAttribute, styleOf } from "./style-of.ts";

/**
 * What Word, Google Docs, mails and web pages put on the clipboard, as the few elements that the editor reads. Styles
 * that mean bold or italic become elements, for the content security policy keeps the editor from reading styles.
 */
export function cleanPastedHtml(html: string): string {
  // Copied from an editor of ours.
  if (html.includes("data-pm-slice")) return html;
  const { body } = new DOMParser().parseFromString(withoutStyles(html), "text/html");
  for (const element of body.querySelectorAll("x-style, script, title, meta, link")) element.remove();
  listsFromWord(body);
  marksFromStyles(body);
  removeLinesBetweenBlocks(body);
  openUpTables(body);
  simplifyLists(body);
  removeEmptyParagraphs(body);
  return body.innerHTML;
}

/** Under names of our own: the policy holds, and is reported, even in a document that is nowhere shown. */
function withoutStyles(html: string): string {
  return html.replaceAll(/<\/?[a-z][^<>]*>/gi, (tag) =>
    tag.replace(/^(<\/?)style\b/i, "$1x-style").replaceAll(/\sstyle\s*=/gi, ` ${styleAttribute}=`),
  );
}

function marksFromStyles(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>(`[${styleAttribute}]`)) {
    const style = styleOf(element);
    const isRegular = element.matches("b, strong") && /font-weight\s*:\s*(?:normal|400)/i.test(style);
    const isUpright = element.matches("i, em") && /font-style\s*:\s*normal/i.test(style);
    // Google Docs wraps all of it in a <b> that is not bold.
    if (isRegular || isUpright) element.replaceWith(...element.childNodes);
    else if (element.matches("span, a, font")) {
      if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) wrapContents(element, "strong");
      if (/font-style\s*:\s*italic/i.test(style)) wrapContents(element, "em");
    }
  }
}

function wrapContents(element: HTMLElement, name: string): void {
  const wrapper = element.ownerDocument.createElement(name);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

/** A cell becomes a paragraph of its own: side by side, their words would run together. */
function openUpTables(body: HTMLElement): void {
  for (const part of body.querySelectorAll("table, caption, thead, tbody, tfoot, tr, th, td")) {
    const block = body.ownerDocument.createElement("div");
    block.append(...part.childNodes);
    part.replaceWith(block);
  }
}

/** List items hold no headings, and a list two levels. */
function simplifyLists(body: HTMLElement): void {
  for (const heading of body.querySelectorAll("li :is(h1, h2, h3, h4, h5, h6)")) {
    const paragraph = body.ownerDocument.createElement("p");
    paragraph.append(...heading.childNodes);
    heading.replaceWith(paragraph);
  }
  for (const list of [...body.querySelectorAll(":is(ul, ol) :is(ul, ol) :is(ul, ol)")].toReversed()) {
    const parent = list.parentElement;
    const item = parent?.closest("li");
    // Google Docs puts lists right in lists.
    if (item && !parent?.matches("ul, ol")) item.after(...list.children);
    else list.replaceWith(...list.children);
    list.remove();
  }
}

/** Google Docs has one between any two paragraphs. */
function removeLinesBetweenBlocks(body: HTMLElement): void {
  for (const line of body.querySelectorAll(":is(p, ul, ol, h1, h2, h3, h4, h5, h6, div, table) + br")) {
    const before = line.previousSibling;
    if (before instanceof Element || before?.textContent?.trim() === "") line.remove();
  }
}

function removeEmptyParagraphs(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll("p")) {
    if (paragraph.textContent.trim() === "" && !paragraph.querySelector("br")) paragraph.remove();
  }
}
