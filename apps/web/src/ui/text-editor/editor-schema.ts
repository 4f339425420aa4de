import { Extension, Mark, Node, textblockTypeInputRule, wrappingInputRule } from "@tiptap/core";
import { history, redo, undo } from "@tiptap/pm/history";
import { type EditorState, Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { linkAddress } from "@tori/contract/link-address";

// Tiptap's ready-made extensions know much more than our texts: attributes that are not stored, a list that begins with
// 24 where someone writes of Christmas, and Tab as a trap in lists.

const Doc = Node.create({ name: "doc", topNode: true, content: "block+" });
const Text = Node.create({ name: "text", group: "inline" });

const Paragraph = Node.create({
  name: "paragraph",
  group: "block",
  content: "inline*",
  priority: 1000,
  parseHTML: () => [{ tag: "p" }],
  renderHTML: () => ["p", 0],
});

const Heading = Node.create({
  name: "heading",
  group: "block",
  content: "inline*",
  defining: true,
  parseHTML: () => ["h1", "h2", "h3", "h4", "h5", "h6"].map((tag) => ({ tag })),
  renderHTML: () => ["h3", 0],
  addInputRules() {
    return [textblockTypeInputRule({ find: /^#{1,6}\s$/, type: this.type })];
  },
});

const BulletList = Node.create({
  name: "bulletList",
  group: "block list",
  content: "listItem+",
  parseHTML: () => [{ tag: "ul" }],
  renderHTML: () => ["ul", 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*[-*•]\s$/, type: this.type })];
  },
});

const OrderedList = Node.create({
  name: "orderedList",
  group: "block list",
  content: "listItem+",
  parseHTML: () => [{ tag: "ol" }],
  renderHTML: () => ["ol", 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^1[.)]\s$/, type: this.type })];
  },
});

const ListItem = Node.create({
  name: "listItem",
  content: "paragraph (paragraph | list)*",
  defining: true,
  parseHTML: () => [{ tag: "li" }],
  renderHTML: () => ["li", 0],
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) };
  },
});

const HardBreak = Node.create({
  name: "hardBreak",
  group: "inline",
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: "br" }],
  renderHTML: () => ["br"],
  renderText: () => "\n",
  addKeyboardShortcuts() {
    const insert = () =>
      this.editor.commands.command(({ tr }) => {
        // With its marks, so that bold goes on in the next line.
        tr.replaceSelectionWith(this.type.create()).scrollIntoView();
        return true;
      });
    return { "Shift-Enter": insert, "Mod-Enter": insert };
  },
});

const Bold = Mark.create({
  name: "bold",
  parseHTML: () => [{ tag: "strong" }, { tag: "b" }],
  renderHTML: () => ["strong", 0],
  addKeyboardShortcuts() {
    const toggle = () => this.editor.commands.toggleMark(this.name);
    return { "Mod-b": toggle, "Mod-B": toggle };
  },
});

const Italic = Mark.create({
  name: "italic",
  parseHTML: () => [{ tag: "em" }, { tag: "i" }],
  renderHTML: () => ["em", 0],
  addKeyboardShortcuts() {
    const toggle = () => this.editor.commands.toggleMark(this.name);
    return { "Mod-i": toggle, "Mod-I": toggle };
  },
});

/** `onAsk` is called where the person asks for a link by keyboard. */
const Link = Mark.create<{ onAsk: () => void }>({
  name: "link",
  // What is typed after a link does not belong to it.
  inclusive: false,
  addOptions: () => ({ onAsk: () => {} }),
  addAttributes: () => ({ href: { parseHTML: hrefOf } }),
  parseHTML: () => [{ tag: "a[href]", getAttrs: (element) => hrefOf(element) !== undefined && null }],
  renderHTML: ({ HTMLAttributes }) => ["a", HTMLAttributes, 0],
  addKeyboardShortcuts() {
    const ask = () => {
      this.options.onAsk();
      return true;
    };
    return { "Mod-k": ask, "Mod-K": ask };
  },
});

function hrefOf(element: HTMLElement): string | undefined {
  return linkAddress(element.getAttribute("href") ?? "");
}

const History = Extension.create({
  name: "history",
  addProseMirrorPlugins: () => [history()],
  addKeyboardShortcuts() {
    const run = (command: typeof undo) => () => command(this.editor.state, this.editor.view.dispatch);
    return { "Mod-z": run(undo), "Mod-y": run(redo), "Shift-Mod-z": run(redo), "Mod-Shift-Z": run(redo) };
  },
});

/** Shows what is chosen while the address of its link is written elsewhere. */
const Chosen = Extension.create({
  name: "chosen",
  addProseMirrorPlugins() {
    const { editor } = this;
    const decorations = ({ doc, selection: { from, to } }: EditorState) =>
      editor.isFocused ? null : DecorationSet.create(doc, [Decoration.inline(from, to, { class: "chosen" })]);
    return [new Plugin({ props: { decorations } })];
  },
});

/** What our texts are made of, and nothing else. */
export function editorExtensions(onLink: () => void) {
  const blocks = [Doc, Text, Paragraph, Heading, BulletList, OrderedList, ListItem, HardBreak];
  return [...blocks, Link.configure({ onAsk: onLink }), Bold, Italic, History, Chosen];
}
