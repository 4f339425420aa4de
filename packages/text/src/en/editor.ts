import type { editor as fi } from "../fi/editor.ts";

export const editor: typeof fi = {
  toolbar: "Formatting",
  bold: "Bold",
  italic: "Italic",
  heading: "Subheading",
  bulletList: "List",
  orderedList: "Numbered list",
  subItem: "Sub-item",
  link: "Link",
  linkAddress: "Address of the link",
  linkHint: "For example municipality.fi/page or name@municipality.fi",
  linkWrong:
    "Write the address of a web page or an e-mail address, such as municipality.fi/page or name@municipality.fi.",
  linkSave: "Save the link",
  linkRemove: "Remove the link",
  cancel: "Cancel",
  toPlain: "Plain text",
  toFormatted: "Show the formatting buttons",
  plainHelp: "How to format without buttons",
  plainExample: [
    "### Subheading",
    "**bold** and *italic*",
    "- item of a list",
    "  - sub-item",
    "1. numbered item",
    "[text of a link](municipality.fi/page)",
  ].join("\n"),
  loading: "The formatting buttons are loading. You can start writing now.",
  notLoaded: "The formatting buttons could not be loaded. You can write without them.",
  empty: "Write here",
};
