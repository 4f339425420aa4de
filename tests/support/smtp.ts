import type { AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import { callbackify } from "node:util";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll } from "vitest";

type Answer = "accept" | "later" | "never" | "vanish";

type Refusals = {
  /** The code with which it refuses us, before it hears of any reader. */
  sender?: () => number | undefined;
  /** The code with which it refuses a reader. */
  recipient?: (address: string) => number | undefined;
};

/**
 * A mail server on a free port of the loopback address.
 * @param answer what it says to each mail in turn: takes it, asks for another try, refuses it for good, or takes it and
 *   vanishes before saying so
 */
export async function startSmtp(
  answer: (tried: number) => Answer = () => "accept",
  { sender = () => undefined, recipient = () => undefined }: Refusals = {},
) {
  const received: ParsedMail[] = [];
  let tried = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onMailFrom: (_address, _session, callback) => callback(refusal(sender(), "not from you")),
    // As servers do, with the address in the answer.
    onRcptTo: ({ address }, _session, callback) =>
      callback(refusal(recipient(address), `<${address}> is not known here`)),
    onData: (stream, _session, callback) => callbackify(take)(stream, callback),
  });
  const take = async (stream: Readable): Promise<void> => {
    const mail = await simpleParser(stream);
    const decision = answer(tried++);
    if (decision === "accept" || decision === "vanish") received.push(mail);
    if (decision === "vanish") server.connections.forEach((connection) => connection.close());
    const code = { accept: 0, vanish: 451, later: 451, never: 550 }[decision];
    if (code) throw Object.assign(new Error("not now"), { responseCode: code });
  };
  server.on("error", () => {});
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  afterAll(() => new Promise<void>((resolve) => server.close(resolve)));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, received, tries: () => tried };
}

function refusal(responseCode: number | undefined, said: string): Error | null {
  return responseCode === undefined ? null : Object.assign(new Error(said), { responseCode });
}
