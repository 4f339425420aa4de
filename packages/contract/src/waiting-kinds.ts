// Without zod, so that a browser can have the list alone.

/** What may wait for the moderators, in the order in which their desk names the kinds. */
export const waitingKinds = [
  /** A new workplace's first story: a draft. */
  "first_story",
  /** A workplace wants to make an editorial story its own: a draft. */
  "claim",
  /** A proposed tag. */
  "proposal",
  "report",
  /** A report whose decision is appealed. */
  "appeal",
  /** A workplace of an unknown domain, or an organisation's first one. */
  "workplace",
  /** What a reader tells of a story that no workplace answers for. */
  "notice",
] as const;
