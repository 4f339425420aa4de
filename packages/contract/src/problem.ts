import { z } from "zod";

/** Why a request was refused. The texts that people see are in packages/text, under the same keys. */
export const ProblemCode = z.enum([
  "bad_request",
  "invalid_input",
  "not_found",
  "method_not_allowed",
  "gone",
  "too_many_requests",
  "too_large",
  "unsupported_media_type",
  "internal",
  "unavailable",
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
  requestId: z.string().optional(),
});
export type ProblemBody = z.infer<typeof ProblemBody>;
