import type { fileRefusals as fi } from "../fi/file-refusals.ts";

export const fileRefusals: typeof fi = {
  encoding: "The file is not in UTF-8, so letters like ä would come out wrong. Save it again as CSV UTF-8.",
  columns: "The file lacks the names of its columns. Its first line must have the column slug or fi.",
  csvLine: (line) =>
    `The file cannot be read from line ${line} on. Check its quotation marks and separators.`,
  turtleLine: (line) => `The file is not Turtle: there is an error on line ${line}.`,
  jsonLd:
    "The file is not JSON-LD, or its context is elsewhere on the web. The context must stand in the file.",
  tooMany: (count, most) =>
    `The file has ${count} tags. At most ${most} can be imported at a time: split the file.`,
  faults: "Something in the file has to be put right, so nothing was imported. The preview shows the places.",
  stale: "The vocabulary has changed since the preview. Look at the preview again, and then import.",
};
