import type { tagExchange as fi } from "../fi/tag-exchange.ts";
import { counter, numberFormatOf } from "../numbers.ts";

const count = counter("en");
const number = numberFormatOf("en");
const words = (n: number) => count(n, { one: "tag", other: "tags" });

export const tagExchange: typeof fi = {
  formats: { csv: "CSV", turtle: "SKOS, Turtle", jsonld: "SKOS, JSON-LD" },
  export: {
    title: "Export to a file",
    lead: "The file has the whole vocabulary: names, synonyms, hidden words, definitions and relations. Edit it and import it back.",
    hints: {
      csv: "For spreadsheets. Proposals are included.",
      turtle: "For other vocabularies. Proposals are left out.",
      jsonld: "For other vocabularies. Proposals are left out.",
    },
    doIt: (format) => `Download (${format})`,
    done: (name) => `The file ${name} has been downloaded.`,
  },
  import: {
    title: "Import from a file",
    lead: "You first see what would change. Nothing is saved before you confirm. Tags that are not in the file stay as they are.",
    source: "Where do the tags come from?",
    sources: { file: "From a file", paste: "I paste text" },
    file: "File",
    fileHint: (most) =>
      `CSV, Turtle or JSON-LD, at most ${number.format(most)} tags and 3 megabytes. Save CSV as CSV UTF-8.`,
    chosen: (name, size) => `Chosen: ${name} (${size})`,
    paste: "Tags as text",
    pasteHint: "The first line of CSV has the names of the columns.",
    format: "Format",
    preview: "Show what would change",
    errors: {
      noFile: "Choose a file.",
      noText: "Paste the tags into the field.",
      tooLarge: (size) => `The file's size is ${size}. At most 3 MB can be imported: split the file.`,
      unreadable: "The file cannot be read: it may have been changed or moved. Choose it again.",
    },
  },
  columns: {
    title: "Which columns can a CSV file have?",
    lead: "A column can be left out: what it tells stays as it is. An empty cell removes what is there. Several words have a vertical bar between them, for example school lunch | school meals.",
    column: "Column",
    meaning: "What it has",
    slug: "The end of the address of the tag's page. Without it the tag is known by its YSO address or its Finnish name.",
    state: "active, proposed, deprecated or merged",
    broader: "The end of the broader tag's address (slug)",
    mergedInto: "The end of the address (slug) of the tag that this one has been merged into",
    reason: "Why the tag is not in use",
  },
  preview: {
    title: "Preview",
    added: (n) => `${words(n)} will be added.`,
    changed: (n) => `${words(n)} will change.`,
    unchanged: (n) => `${words(n)} will stay as ${n === 1 ? "it is" : "they are"}.`,
    ignored: (n) =>
      `${count(n, { one: "fact", other: "facts" })} will be left out, for there is no place for ${n === 1 ? "it" : "them"} here. Such are, for example, names in other languages.`,
    nothing: "The file would change nothing: everything is so already.",
    changesTitle: "What will change",
    kinds: { added: "New", changed: "Changes" },
    field: "Fact",
    before: "Now",
    after: "After the import",
    empty: "Empty",
    first: (n) => `These are the first ${number.format(n)}.`,
    more: (n) => `Show ${number.format(n)} more`,
    doIt: (n) => `Import ${words(n)}`,
    cancel: "Cancel the import",
    done: (added, changed) => `The import is done: ${words(added)} added, ${words(changed)} changed.`,
    toVocabulary: "See all tags",
  },
  faults: {
    title: (n) => `${count(n, { one: "thing", other: "things" })} to mend`,
    lead: "Nothing is imported before everything is in order. Mend the file and look at the preview again.",
    first: (n) => `These are the first ${number.format(n)}.`,
    line: (line) => `Line ${line}`,
    unknown_column: (value) => `The column “${value}” is unknown. Mend its name or remove the column.`,
    bad_value: (fields) => `Check: ${fields}. It is missing, too long or of a wrong form.`,
    duplicate: (value) => `The tag ${value} is in the file twice. Leave one line of it.`,
    name_missing: (language) =>
      `The name is missing (${language}). A tag in use has a name in Finnish and in Swedish.`,
    term_taken: (value) => `The word “${value}” already belongs to the tag`,
    term_cure: "Remove it from one of them.",
    yso_taken: (value) => `The YSO address ${value} already belongs to the tag`,
    yso_cure: "Check which one it belongs to.",
    unknown_tag: (value) =>
      `There is no tag “${value}”, or it is not in use. Write the end of the address (slug) of a tag that is in use.`,
    circle: (value) => `The tag would be broader than itself, with ${value} above it. Choose another.`,
    merge_here: (value) =>
      `The tag ${value} cannot be merged or taken apart by a file, for stories go along. Do it on the tag's own page.`,
  },
};
