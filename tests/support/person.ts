import type { Call } from "@tori/contract/endpoints";
import type { FastifyInstance } from "fastify";
import { type Jar, createClient } from "./client.ts";

export type Person = { call: Call; jar: Jar; email: string };

/** Signs in as a person would: asks for a code, reads it in the mailbox, types it in. */
export async function signInAs(
  { fastify }: { fastify: FastifyInstance },
  email: string,
  { isShared = false, name = "" } = {},
): Promise<Person> {
  const jar: Jar = new Map();
  const call = createClient(fastify, { jar });
  await call("requestSignInCode", { body: { email } });
  await call("signIn", { body: { email, code: await codeFor(call, email), isShared } });
  if (name !== "") await call("updateMe", { body: { name, language: "fi" } });
  return { call, jar, email };
}

/** The code of the newest mail to an address. */
export async function codeFor(call: Call, email: string): Promise<string> {
  const { items } = await call("listLocalMails", {});
  const mail = items.find(({ to }) => to === email.trim().toLowerCase());
  return /\b\d{6}\b/.exec(mail?.subject ?? "")?.[0] ?? "";
}
