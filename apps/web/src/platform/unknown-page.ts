import { ProblemError } from "@tori/contract/problem-error";

/** @throws ProblemError what an address gets that no page has */
export function refuseUnknown(): never {
  throw new ProblemError({
    type: "about:blank",
    title: "Not found",
    status: 404,
    code: "not_found",
    detail: "No page has this address",
  });
}
