import { z } from "zod";
import { Timestamp } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { Language } from "./language.ts";

/** A mail that was not sent, for the site has no mail server. */
export const LocalMail = z.object({
  id: z.uuid(),
  to: z.string(),
  language: Language,
  subject: z.string(),
  text: z.string(),
  at: Timestamp,
});
export type LocalMail = z.infer<typeof LocalMail>;

export const listLocalMails = endpoint("listLocalMails", {
  summary: "The newest mails of a site on one's own machine that has no mail server; 404 everywhere else",
  feature: "mailbox",
  response: z.object({ items: z.array(LocalMail) }),
});
