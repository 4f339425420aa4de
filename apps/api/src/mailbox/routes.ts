import { listLocalMails } from "@tori/contract/mailbox";
import { anyone } from "../platform/access.ts";
import type { Config } from "../platform/config.ts";
import { type Api, addRoute } from "../platform/endpoints.ts";
import { isFromHere } from "../platform/mail/route.ts";
import { Problem } from "../platform/problem.ts";

const shown = 50;

/**
 * Mails of a site without a mail server, for whoever sits at the machine. Anybody else is told that there is no such
 * thing: with a code from here one could sign in as anyone.
 */
export function mailboxRoutes(api: Api, { smtpUrl }: Pick<Config, "smtpUrl">): void {
  addRoute(api, listLocalMails, anyone, async (request, reply) => {
    if (smtpUrl !== null || !isFromHere(request.raw.headers, request.raw.socket.remoteAddress ?? "127.0.0.1"))
      throw new Problem("not_found");
    reply.header("cache-control", "private, no-store");
    const rows = await api.db
      .selectFrom("mail")
      .select(["id", "recipient as to", "language", "subject", "body_text as text", "created_at as at"])
      .orderBy("created_at", "desc")
      .orderBy("id", "desc")
      .limit(shown)
      .execute();
    return { items: rows };
  });
}
