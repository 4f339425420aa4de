import type { Config } from "../config.ts";
import { isLoopback } from "../origins.ts";
import { StartProblem } from "../start-problem.ts";
import type { MailRoute } from "./send.ts";

/**
 * Where mails go by the settings. Without a mail server they may be read on a page, which only a site that nobody else
 * can reach may have.
 * @throws StartProblem
 */
export function mailRoute({ smtpUrl, mailFrom, host, publicUrl }: Config): MailRoute {
  const { hostname } = new URL(publicUrl);
  if (smtpUrl === null && !(isLoopback(host) && isLoopback(hostname))) {
    throw new StartProblem(
      "SMTP_URL is not set, so no mail could be sent, and nobody could sign in: set it to your mail server, as smtp://user:password@mail.example.org:587. Only a site on this machine alone (HOST and PUBLIC_URL on 127.0.0.1) works without.",
    );
  }
  return {
    smtpUrl,
    from: mailFrom ?? {
      name: "Tekojen tori",
      address: `no-reply@${isLoopback(hostname) ? "localhost" : hostname}`,
    },
  };
}

/** What in a request shows that it came from elsewhere, by a proxy on this machine. */
const forwarding = new Set(["forwarded", "via", "x-real-ip"]);

/** Whether a request was made on this machine itself, by its own name, and not passed on. */
export function isFromHere(headers: Record<string, unknown>, ip: string): boolean {
  const names = Object.keys(headers);
  if (names.some((name) => forwarding.has(name) || name.startsWith("x-forwarded-"))) return false;
  const host = typeof headers["host"] === "string" ? headers["host"] : "";
  return isLoopback(host.replace(/:\d+$/, "")) && isLoopback(ip);
}
