import { Editor } from "@tiptap/core";
import { Slice } from "@tiptap/pm/model";
import type { EditorView } from "@tiptap/pm/view";
import { linkAddress } from "@tori/contract/link-address";
import { readMarkdown } from "@tori/contract/read-markdown";
import type { RichText } from "@tori/contract/rich-text";
import { toEditor } from "./editor-document.ts";
import { editorExtensions } from "./editor-schema.ts";
import { cleanPastedHtml } from "./pasting/clean-pasted-html.ts";

/** An editor that is nowhere on the page yet. `onLink` is called when a link is asked for by keyboard. */
export function createEditor(value: RichText, onLink: () => void): Editor {
  return new Editor({
    element: null,
    extensions: editorExtensions(onLink),
    content: toEditor(value),
    // The content security policy allows no styles but those of our files.
    injectCSS: false,
    editorProps: {
      transformPastedHTML: cleanPastedHtml,
      handlePaste: pasteAddress,
      // Lists copied as plain text become lists, and what was copied from a plain text field comes back as it was.
      clipboardTextParser: (text, _context, _isPlain, view) =>
        Slice.maxOpen(view.state.schema.nodeFromJSON(toEditor(readMarkdown(text))).content),
    },
  });
}

/** An address that is pasted becomes a link: of the chosen words, or by itself. */
function pasteAddress(view: EditorView, event: ClipboardEvent): boolean {
  const text = event.clipboardData?.getData("text/plain").trim() ?? "";
  const href = /^https?:\/\/\S+$/i.test(text) ? linkAddress(text) : undefined;
  const { selection, schema, tr } = view.state;
  const type = schema.marks["link"];
  if (href === undefined || !type) return false;
  const mark = type.create({ href });
  view.dispatch(
    (selection.empty
      ? tr.replaceSelectionWith(schema.text(text, [mark]), false)
      : tr.addMark(selection.from, selection.to, mark)
    ).scrollIntoView(),
  );
  return true;
}
