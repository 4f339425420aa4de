import type { z } from "zod";

type Issue = z.core.$ZodIssue;

const most = 6;

/** What is wrong with a value, part by part: "title: is longer than 120 characters". */
export function reasonsOf(error: z.ZodError, value: unknown): string[] {
  const reasons = error.issues.map((issue) => {
    const path = issue.path.map(String).join(".");
    const phrase = phraseOf(issue, valueAt(value, issue.path));
    return path === "" ? phrase : `${path}: ${phrase}`;
  });
  const more = reasons.length - most;
  return more > 0 ? [...reasons.slice(0, most), `and ${more} more`] : reasons;
}

/** A value of somebody else's as a report may show it: short, quoted, without control characters. */
export function quoted(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value) ?? "nothing";
  const short = text.length > 80 ? `${text.slice(0, 77).toWellFormed()}…` : text;
  return short.replaceAll(/[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}

function phraseOf(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case "invalid_type":
      return value === undefined ? "is missing" : `should be ${issue.expected}, not ${quoted(value)}`;
    case "unrecognized_keys":
      return `has unknown ${issue.keys.length > 1 ? "keys" : "key"} ${issue.keys.map(quoted).join(", ")}`;
    case "too_big":
      return `${excess[issue.origin] ?? "is more than"} ${issue.maximum}${unitOf(issue.origin)}${sizeOf(value)}`;
    case "too_small":
      return `${lack[issue.origin] ?? "is less than"} ${issue.minimum}${unitOf(issue.origin)}${sizeOf(value)}`;
    case "invalid_value":
      return value === undefined ? "is missing" : invalidValue(issue, value);
    case "custom":
      return issue.message;
    default:
      return issue.message.startsWith("is ") ? issue.message : `${quoted(value)} has the wrong form`;
  }
}

function invalidValue(issue: z.core.$ZodIssueInvalidValue, value: unknown): string {
  // A message of the schema's own says more than the list of what is allowed.
  if (issue.message.startsWith("must be ")) return issue.message;
  return `${quoted(value)} is not one of ${issue.values.join(", ")}`;
}

const excess: Partial<Record<string, string>> = { string: "is longer than", array: "has more than" };
const lack: Partial<Record<string, string>> = { string: "is shorter than", array: "needs at least" };

function unitOf(origin: string): string {
  if (origin === "string") return " characters";
  return "";
}

function sizeOf(value: unknown): string {
  if (typeof value === "string" || Array.isArray(value)) return ` (${value.length})`;
  return typeof value === "number" ? ` (${value})` : "";
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}
