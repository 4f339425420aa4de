import { holdsIdentityCode } from "@tori/contract/personal-data";
import { Problem } from "./problem.ts";

/**
 * Refuses a personal identity code in what everyone may read.
 * @param texts by the field that each was written in
 * @throws Problem `invalid_input` that names the fields
 */
export function refuseIdentityCodes(texts: Record<string, string>): void {
  const fields = Object.entries(texts).filter(([, text]) => holdsIdentityCode(text));
  if (fields.length === 0) return;
  throw new Problem("invalid_input", {
    fields: fields.map(([field]) => ({ field, message: ({ refusals }) => refusals.fields.identityCode })),
  });
}
