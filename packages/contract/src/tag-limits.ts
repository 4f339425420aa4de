// Apart from the schemas, which would bring zod to the pages that tell them.

/** Stories that one operation changes, at most: as many as a search shows. */
export const mostRetagged = 1000;
/** Tags that one file may have. */
export const mostImported = 5000;
/** A file's size in bytes. */
export const largestFile = 3_000_000;
