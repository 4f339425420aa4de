/** What a mail says, in its reader's language. Every part is plain text, a person's own words too. */
export type MailParts = {
  subject: string;
  paragraphs: readonly string[];
  /** Shown large, to be typed in. */
  code?: string;
  link?: { label: string; url: string };
  /** Paragraphs after the code or the link. */
  closing?: readonly string[];
};
