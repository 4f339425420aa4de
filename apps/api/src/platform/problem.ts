import type { ProblemCode } from "@tori/contract/problem";

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
};

export type ProblemField = { field: string; message: string };

/** A refusal on purpose: anything else that is thrown is a bug and becomes a 500. */
export class Problem extends Error {
  override name = "Problem";
  readonly code: ProblemCode;
  readonly status: number;
  readonly fields: ProblemField[] | undefined;

  constructor(code: ProblemCode, options: { fields?: ProblemField[]; cause?: unknown } = {}) {
    super(code, { cause: options.cause });
    this.code = code;
    this.status = statuses[code];
    this.fields = options.fields;
  }
}
