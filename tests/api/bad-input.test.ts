import { randomUUID } from "node:crypto";
import { endpoints } from "@tori/contract/endpoints";
import type { Endpoint } from "@tori/contract/endpoint";
import type { ProblemBody } from "@tori/contract/problem";
import { expect, test } from "vitest";
import { testSite } from "../support/app.ts";
import { workplaceWith } from "../support/drafts.ts";
import { exampleOf, leavesOf } from "../support/example.ts";
import { signInAs } from "../support/person.ts";
import { keepNothing } from "../support/unkept.ts";

// Every place of every request, with what no honest page would put there: whoever asks is told what is wrong, and
// nothing fails. Asked by one who may do everything, so that what is wrong comes as far as it can.

const site = await testSite({ settings: { ADMIN_EMAILS: "admin@tori.test" } });
const admin = await signInAs(site, "admin@tori.test", { name: "Aino Admin" });
await workplaceWith(site.db, [{ email: admin.email, role: "editor" }]);
keepNothing(site.fastify.pg.pool);

const all: Endpoint[] = Object.values(endpoints);
const withBody = all.filter(({ body }) => body);
/** What PostgreSQL cannot hold. */
const unstorable = ["a\u0000b", "a\ud800b"];
const odd = ["", " ", "x".repeat(50_000), 1e308, -1, 2 ** 53, 1.5, null, true, {}, [[]], "2026-99-99", "😀"];
const oddWords = ["%00", "a%00b", "%ed%a0%80", "%", "x".repeat(299), "..%2f", "-1", "%F0%9F%98%80", "'--"];

type Request = { url?: string; payload?: unknown; type?: string };

async function ask(
  { method, path }: Endpoint,
  { url = filled(path), payload, type = "application/json" }: Request,
): Promise<{ status: number; problem: ProblemBody | null; text: string }> {
  const response = await site.fastify.inject({
    method,
    url,
    headers: {
      cookie: [...admin.jar].map((pair) => pair.join("=")).join("; "),
      origin: "http://127.0.0.1:3000",
      "idempotency-key": randomUUID(),
      "accept-language": "fi",
      "if-match": '"0"',
      ...(payload === undefined ? {} : { "content-type": type }),
    },
    ...(payload === undefined
      ? {}
      : { payload: typeof payload === "string" ? payload : JSON.stringify(payload) }),
  });
  const isProblem = response.headers["content-type"]?.includes("problem+json");
  const problem = isProblem ? response.json<ProblemBody>() : null;
  return { status: response.statusCode, problem, text: response.body };
}

/** An address of nothing that exists, in the right form. */
function filled(path: string, word?: string): string {
  const form: Record<string, string> = { format: "csv", key: "title", number: "1" };
  const id = "018f3f2e-0000-7000-8000-000000000000";
  return path.replaceAll(
    /:(\w+)/g,
    (_, name: string) => word ?? form[name] ?? (name === "slug" ? "ei-ole" : id),
  );
}

type Answer = Awaited<ReturnType<typeof ask>>;

/** What is wrong with an answer, if anything. */
function faultOf({ status, problem, text }: Answer): string | null {
  if (status >= 500) return `${status}`;
  if (/violates|pg_|invalid byte|syntax error at|out of range for type/i.test(text))
    return "database's words";
  if (status >= 400 && !problem) return `${status} without a problem`;
  if (problem && (problem.title === "" || problem.detail === "")) return "says nothing";
  if (problem?.fields?.some(({ message }) => message === "")) return "a field without words";
  return null;
}

test.each(withBody)("$name names the place of text that cannot be kept", async (endpoint) => {
  const faults = [];
  for (const leaf of leavesOf(exampleOf(endpoint.body!))) {
    for (const value of unstorable) {
      const answer = await ask(endpoint, { payload: leaf.put(value) });
      const isNamed = answer.problem?.fields?.some(({ field }) => field === leaf.path);
      if (answer.status !== 400 || !isNamed) faults.push(`${leaf.path} ${answer.status}`);
    }
  }
  expect(faults).toEqual([]);
});

test.each(withBody)("$name refuses odd values, and says so", async (endpoint) => {
  const faults = [];
  for (const leaf of leavesOf(exampleOf(endpoint.body!))) {
    for (const value of odd) {
      const fault = faultOf(await ask(endpoint, { payload: leaf.put(value) }));
      if (fault) faults.push(`${leaf.path} ${JSON.stringify(value).slice(0, 20)}: ${fault}`);
    }
  }
  expect(faults).toEqual([]);
});

test.each(withBody)("$name refuses what is no body of its kind", async (endpoint) => {
  const bodies: Request[] = [
    { payload: '{"a":' },
    { payload: "" },
    { payload: "[]" },
    { payload: "null" },
    { payload: '"text"' },
    { payload: "<a/>", type: "text/xml" },
    { payload: "a=b", type: "application/x-www-form-urlencoded" },
    { payload: `${"[".repeat(1000)}${"]".repeat(1000)}` },
    { payload: '{"__proto__":{"a":1}}' },
  ];
  const faults = [];
  for (const body of bodies) {
    const answer = await ask(endpoint, body);
    const fault = faultOf(answer);
    if (fault) faults.push(`${String(body.payload).slice(0, 12)}: ${fault}`);
  }
  expect(faults).toEqual([]);
});

test.each(all.filter(({ params }) => params))("$name finds nothing at odd addresses", async (endpoint) => {
  const payload = endpoint.body && exampleOf(endpoint.body);
  const faults = [];
  for (const word of oddWords) {
    const answer = await ask(endpoint, { url: filled(endpoint.path, word), payload });
    const fault = faultOf(answer) ?? (answer.status < 400 ? `${answer.status}` : null);
    if (fault) faults.push(`${word.slice(0, 12)}: ${fault}`);
  }
  expect(faults).toEqual([]);
});

test.each(all.filter(({ query }) => query))("$name bears odd filters", async (endpoint) => {
  const faults = [];
  for (const key of Object.keys(endpoint.query!.shape)) {
    for (const word of [...oddWords, "-1", "99999999999999999999", "x".repeat(9000)]) {
      for (const query of [`${key}=${word}`, `${key}=${word}&${key}=${word}`]) {
        const fault = faultOf(await ask(endpoint, { url: `${filled(endpoint.path)}?${query}` }));
        if (fault) faults.push(`${query.slice(0, 24)}: ${fault}`);
      }
    }
  }
  expect(faults).toEqual([]);
});
