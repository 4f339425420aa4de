import type { ProblemCode } from "@tori/contract/problem";
import type { ServerTexts } from "@tori/text/catalogs";

const statuses: Record<ProblemCode, number> = {
  bad_request: 400,
  invalid_input: 400,
  not_found: 404,
  method_not_allowed: 405,
  gone: 410,
  too_large: 413,
  unsupported_media_type: 415,
  too_many_requests: 429,
  internal: 500,
  unavailable: 503,
  signed_out: 401,
  blocked: 403,
  forbidden: 403,
  wrong_origin: 403,
  conflict: 409,
  stale: 412,
  key_reused: 422,
  code_wrong: 400,
  code_expired: 400,
  code_spent: 400,
  too_many_codes: 429,
  needs_https: 403,
};

/** A text in the reader's language, whatever that will be. */
export type Message = (texts: ServerTexts) => string;

export type ProblemField = { field: string; message: string | Message };

type Options = {
  fields?: ProblemField[];
  /** What happened and what to do, where the code alone does not say it. */
  detail?: Message;
  /** What is there now, for a writer who came too late. */
  current?: unknown;
  cause?: unknown;
};

/** A refusal on purpose: anything else that is thrown is a bug and becomes a 500. */
export class Problem extends Error {
  override name = "Problem";
  readonly code: ProblemCode;
  readonly status: number;
  readonly fields: ProblemField[] | undefined;
  readonly detail: Message | undefined;
  readonly current: unknown;

  constructor(code: ProblemCode, options: Options = {}) {
    super(code, { cause: options.cause });
    this.code = code;
    this.status = statuses[code];
    this.fields = options.fields;
    this.detail = options.detail;
    this.current = options.current;
  }
}

/** One field that needs mending. */
export function fieldProblem(field: string, message: Message): Problem {
  return new Problem("invalid_input", { fields: [{ field, message }] });
}
