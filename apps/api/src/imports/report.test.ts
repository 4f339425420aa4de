import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lineReport } from "./report.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

function told(total: number, milliseconds: number, skippedEvery = Infinity): string[] {
  const lines: string[] = [];
  const report = lineReport((line) => lines.push(line));
  report({ kind: "started", name: "tarinat.json", total });
  for (let number = 1; number <= total; number++) {
    vi.advanceTimersByTime(milliseconds);
    const skipped = number % skippedEvery === 0;
    const outcome = skipped ? "skipped" : "taken";
    report({ kind: "story", outcome, label: `tarina-${number}`, number, reasons: skipped ? ["syy"] : [] });
  }
  const skipped = Math.floor(total / skippedEvery);
  const result = { taken: total - skipped, changed: 0, unchanged: 0, skipped, invalid: 0 };
  report({ kind: "finished", result });
  return lines;
}

test("every story has a line that tells its place in the file", () => {
  expect(told(12, 10).slice(0, 2)).toEqual([
    "Importing tarinat.json: 12 stories",
    "[ 1/12] taken     tarina-1",
  ]);
  expect(told(12, 10).at(-1)).toBe("Done: 12 taken, 0 changed, 0 unchanged, 0 skipped (0.1 s)");
});

test("a short run has no progress lines, a long one has one every five seconds", () => {
  expect(told(64, 10).filter((line) => line.startsWith("…"))).toEqual([]);
  const lines = told(2000, 10).filter((line) => line.startsWith("…"));
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe("… 500 of 2000 (25 %), 100 a second, about 15 s left");
});

test("a long file's skipped stories are told again at the end, up to fifty", () => {
  expect(told(64, 10, 10)).not.toContain("Skipped:");
  const lines = told(2000, 10, 20);
  const again = lines.slice(lines.indexOf("Skipped:"));
  expect(again[1]).toBe("  tarina-20: syy");
  expect(again.at(-2)).toBe("  and 50 more, see above");
});
