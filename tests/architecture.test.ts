import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { audit } from "@tori/text/fi/audit";
import { expect, test } from "vitest";

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(file));
const sources = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file));

type Import = { from: string; to: string };

/** Every import between our own files, workspace packages resolved to their sources. */
function readImports(): Import[] {
  return sources.flatMap((from) => {
    const text = readFileSync(from, "utf8");
    const specifiers = [...text.matchAll(/(?:from\s+|import\s*\(?\s*)"([^"]+)"/g)].map(
      (match) => match[1] ?? "",
    );
    return specifiers.flatMap((specifier) => {
      const to = resolve(from, specifier);
      return to === null ? [] : [{ from, to }];
    });
  });
}

function resolve(from: string, specifier: string): string | null {
  const workspace = /^@tori\/([^/]+)\/(.+)$/.exec(specifier);
  if (workspace) return `packages/${workspace[1]}/src/${workspace[2]}.ts`;
  return specifier.startsWith(".") ? normalize(join(dirname(from), specifier)) : null;
}

const imports = readImports();
const isTest = (file: string) => /\.test\.tsx?$/.test(file);
const houseImports = imports.filter(({ from }) => /^(apps|packages)\//.test(from) && !isTest(from));

/** `apps/api/src/stories/list.ts` → room `api`, part `stories`; files right in src have the part "". */
function place(file: string): { room: string; part: string } {
  const [top = "", room = "", , ...rest] = file.split("/");
  if (top === "packages") return { room, part: "" };
  return { room: top === "apps" ? room : top, part: rest.length > 1 ? (rest[0] ?? "") : "" };
}

/** Which rooms a room may import from, beside itself. */
const allowed: Record<string, readonly string[]> = {
  contract: [],
  text: [],
  language: [],
  db: ["contract"],
  search: ["language", "db", "contract"],
  api: ["contract", "db", "search", "language", "text"],
  web: ["contract", "text"],
};

test("the top level holds what the architecture names, and nothing else", () => {
  const top = new Set(files.map((file) => file.split("/")[0] ?? "").filter((name) => !name.startsWith(".")));
  const expected = [
    "apps",
    "packages",
    "migrations",
    "infra",
    "tests",
    "README.md",
    "LICENSE",
    "package.json",
  ];
  const configs = ["pnpm-lock.yaml", "pnpm-workspace.yaml", "tsconfig.json", "vitest.config.ts", "knip.json"];
  expect([...top].filter((name) => ![...expected, ...configs].includes(name))).toEqual([]);
});

test("imports were found at all, in every room", () => {
  expect(houseImports.length).toBeGreaterThan(100);
  const rooms = new Set(houseImports.map(({ from }) => place(from).room));
  expect([...rooms].toSorted()).toEqual(Object.keys(allowed).toSorted());
});

test("every import of our own leads to a file that exists", () => {
  const unbuilt = /\/dist\//;
  expect(
    imports.filter(({ to }) => !existsSync(to) && !unbuilt.test(to) && /\.(tsx?|mjs|css|json)$/.test(to)),
  ).toEqual([]);
});

test("rooms depend on each other in one direction only", () => {
  const wrong = houseImports.filter(({ from, to }) => {
    const [source, target] = [place(from).room, place(to).room];
    return source !== target && !(allowed[source] ?? []).includes(target);
  });
  expect(wrong).toEqual([]);
});

test("the contract imports nothing but zod", () => {
  const outside = sources
    .filter((file) => file.startsWith("packages/contract/") && !isTest(file))
    .flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/from "([^".][^"]*)"/g)].map((match) => match[1]),
    );
  expect(outside.filter((specifier) => specifier !== "zod")).toEqual([]);
});

test("platforms know no feature", () => {
  const wrong = houseImports.filter(({ from, to }) => {
    const [source, target] = [place(from), place(to)];
    return source.part === "platform" && source.room === target.room && target.part !== "platform";
  });
  expect(wrong).toEqual([]);
});

test("a feature uses another feature's queries and verbs, never its routes", () => {
  const wrong = houseImports.filter(({ from, to }) => {
    const [source, target] = [place(from), place(to)];
    return source.part !== "" && source.part !== target.part && to.endsWith("/routes.ts");
  });
  expect(wrong).toEqual([]);
});

test("there are no cycles among files", () => {
  const next = Map.groupBy(houseImports, ({ from }) => from);
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file]);
    if (path.includes(file) || done.has(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

test("a feature with routes has a contract and tests of its name", () => {
  const features = sources.flatMap((file) => /^apps\/api\/src\/([^/]+)\/routes\.ts$/.exec(file)?.[1] ?? []);
  expect(features.length).toBeGreaterThan(3);
  expect(features.filter((feature) => !existsSync(`packages/contract/src/${feature}.ts`))).toEqual([]);
  expect(features.filter((feature) => !existsSync(`tests/api/${feature}.test.ts`))).toEqual([]);
});

test("the log tells every action that the code names in words", () => {
  const text = sources
    .filter((file) => file.startsWith("apps/api/src/"))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const named = Array.from(text.matchAll(/audit\(\s*"([a-z_.]+)"/g), (match) => match[1] ?? "");
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((action) => !(action in audit.deeds))).toEqual([]);
});

test("only server.ts and what starts it read the environment", () => {
  const readers = sources.filter(
    (file) =>
      /^(apps|packages)\/\w+\/src\//.test(file) &&
      !isTest(file) &&
      readFileSync(file, "utf8").includes("process.env"),
  );
  expect(readers.filter((file) => file !== "apps/api/src/server.ts")).toEqual([]);
});

test("no file is longer than 300 lines", () => {
  const generated = "packages/db/src/schema.ts";
  const long = sources.filter(
    (file) => file !== generated && readFileSync(file, "utf8").split("\n").length > 301,
  );
  expect(long).toEqual([]);
});
