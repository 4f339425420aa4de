import { Problem } from "./problem.ts";

/** A place in a list of the newest: the time and, among equal times, the id. */
export type Cursor = { at: string; id: string };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function encodeCursor({ at, id }: Cursor): string {
  return Buffer.from(`${Date.parse(at)}.${id}`).toString("base64url");
}

/** @throws Problem `invalid_input` for anything that `encodeCursor` did not make */
export function decodeCursor(text: string): Cursor {
  const [milliseconds = "", id = ""] = Buffer.from(text, "base64url").toString("latin1").split(".");
  const time = new Date(Number(milliseconds));
  if (!/^\d{1,14}$/.test(milliseconds) || Number.isNaN(time.getTime()) || !uuid.test(id)) {
    throw new Problem("invalid_input", { fields: [{ field: "cursor", message: "nextCursor" }] });
  }
  return { at: time.toISOString(), id };
}
