import { z } from "zod";

/** Refusals of what only people who sign in or write can ask for: no page of a mere reader needs their texts. */
export const refusalCodes = [
  "method_not_allowed",
  "too_large",
  "unsupported_media_type",
  "signed_out",
  "blocked",
  "forbidden",
  "wrong_origin",
  "conflict",
  "stale",
  "key_reused",
  "code_wrong",
  "code_expired",
  "code_spent",
  "too_many_codes",
  "needs_https",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Why a request was refused. The texts that people see are in packages/text, under the same keys. */
export const ProblemCode = z.enum([
  "bad_request",
  "invalid_input",
  "not_found",
  "gone",
  "too_many_requests",
  "internal",
  "unavailable",
  ...refusalCodes,
]);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** RFC 9457 `application/problem+json`; `title` and `detail` are in the language of Accept-Language. */
export const ProblemBody = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: ProblemCode,
  detail: z.string(),
  /** Fields that need mending, with what to do about each. */
  fields: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  /** What is there now, where a write came too late: see the endpoint. */
  current: z.unknown().optional(),
  requestId: z.string().optional(),
});
export type ProblemBody = z.infer<typeof ProblemBody>;
