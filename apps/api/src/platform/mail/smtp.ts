import { type NodemailerError, createTransport } from "nodemailer";
import type { Mail } from "./queries.ts";

/** Who mails come from. */
export type Sender = { name: string; address: string };

/** A way to a mail server. */
export type Smtp = {
  /** @throws MailRefused, and MailDelayed for what may go better later */
  send: (mail: Mail) => Promise<void>;
};

/** The server will never take this mail for this reader. */
export class MailRefused extends Error {
  override name = "MailRefused";
  readonly code: number;

  constructor(what: string, code: number) {
    super(what);
    this.code = code;
  }
}

/** This try failed; the next one may not. */
class MailDelayed extends Error {
  override name = "MailDelayed";
}

/** Milliseconds for a whole conversation: it must be over before its job is given to somebody else. */
const patience = 45_000;

const connection = {
  connectionTimeout: 10_000,
  greetingTimeout: 15_000,
  socketTimeout: 30_000,
  disableFileAccess: true,
  disableUrlAccess: true,
};

/** Opens nothing yet: each mail has a conversation of its own. */
export function createSmtp(url: string, from: Sender): Smtp {
  const transport = createTransport({ url, ...connection });
  return {
    async send(mail) {
      const message = { ...messageOf(mail), from, signal: AbortSignal.timeout(patience) };
      await transport.sendMail(message).catch((error: NodemailerError) => {
        throw failure(error);
      });
    },
  };
}

function messageOf(mail: Mail) {
  return {
    // As an object: an address is never read as several.
    to: { name: "", address: mail.recipient },
    messageId: mail.message_id,
    date: mail.created_at,
    subject: mail.subject,
    text: mail.body_text,
    html: mail.body_html,
    headers: {
      "Content-Language": mail.language,
      // No holiday message shall answer it: by RFC 3834, and by Exchange's own way.
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
    },
  };
}

/**
 * A server's "never" about the reader or the letter is final; about the site's own name or password it is for the
 * operator to mend. Servers repeat the address in what they say, and our words are kept with the job: codes alone.
 */
function failure(error: NodemailerError): Error {
  const { code = "", command = "", responseCode = 0, permanent = false } = error;
  const what = [code, command, responseCode].filter(Boolean).join(", ");
  const isAboutMail = command === "RCPT TO" || command === "DATA";
  return permanent && isAboutMail ? new MailRefused(what, responseCode) : new MailDelayed(what);
}
