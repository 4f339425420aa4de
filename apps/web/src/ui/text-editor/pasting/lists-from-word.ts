import { styleOf } from "./style-of.ts";

type Item = { paragraph: HTMLElement; level: number; name: "ol" | "ul" };
type OpenList = { list: HTMLElement; level: number };

/**
 * Word has no lists in its HTML: they are paragraphs with a style "mso-list: l0 level1 lfo1", whose first words are the
 * marker, in a span that says "mso-list: Ignore". Here they become lists.
 */
export function listsFromWord(body: HTMLElement): void {
  let open: OpenList[] = [];
  for (const paragraph of body.querySelectorAll("p")) {
    const item = readItem(paragraph);
    if (!item) continue;
    const goesOn = open[0]?.list.nextElementSibling === paragraph;
    open = addItem(item, goesOn ? open : []);
  }
}

function readItem(paragraph: HTMLElement): Item | undefined {
  const level = /mso-list\s*:\s*l\d+\s+level(\d+)/i.exec(styleOf(paragraph));
  if (!level) return undefined;
  const spans = [...paragraph.querySelectorAll("span")];
  const markers = spans.filter((span) => /mso-list\s*:\s*ignore/i.test(styleOf(span)));
  const marker = markers.map((span) => span.textContent.trim()).join("");
  for (const span of markers) span.remove();
  return { paragraph, level: Number(level[1]), name: /^\(?[\da-z]{1,4}[.)]/i.test(marker) ? "ol" : "ul" };
}

/** Puts the item in the open lists, outermost first, and gives those that are open then. */
function addItem({ paragraph, level, name }: Item, before: readonly OpenList[]): OpenList[] {
  const open = before.filter(
    (outer) => outer.level < level || (outer.level === level && outer.list.localName === name),
  );
  if (open.at(-1)?.level !== level) {
    const list = paragraph.ownerDocument.createElement(name);
    const parent = open.at(-1)?.list.lastElementChild;
    if (parent) parent.append(list);
    else paragraph.before(list);
    open.push({ list, level });
  }
  const item = paragraph.ownerDocument.createElement("li");
  open.at(-1)?.list.append(item);
  item.append(paragraph);
  return open;
}
