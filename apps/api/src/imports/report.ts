/** What became of one story of the file. */
export type StoryOutcome = "taken" | "changed" | "unchanged" | "skipped";

/** What an import tells while it runs. */
type ImportEvent =
  | { kind: "waiting" }
  | { kind: "started"; name: string; total: number }
  | { kind: "words"; what: "organisations" | "tags"; counts: WordCounts }
  | { kind: "story"; outcome: StoryOutcome; label: string; number: number; reasons: readonly string[] }
  | { kind: "note"; label: string; text: string }
  | { kind: "finished"; result: ImportResult };

export type Report = (event: ImportEvent) => void;

export type WordCounts = {
  added: number;
  changed: number;
  unchanged: number;
  "left alone": number;
  skipped: number;
};

export type ImportResult = Record<StoryOutcome, number> & {
  /** Of the skipped ones, those that are wrong in themselves. */
  invalid: number;
};

const progressEvery = 5000;
/** A file this long scrolls away what was skipped: the summary then says it again. */
const long = 100;
const mostRepeated = 50;

/** Every story on a line of its own, good in a terminal and in a log; `out` takes one line. */
export function lineReport(out: (line: string) => void): Report {
  let total = 0;
  let began = Date.now();
  let lastProgress = began;
  const skipped: string[] = [];
  return (event) => {
    if (event.kind === "started") {
      total = event.total;
      began = Date.now();
      lastProgress = began;
      out(`Importing ${event.name}: ${count(total, "story", "stories")}`);
    } else if (event.kind === "story") {
      const place = `[${String(event.number).padStart(String(total).length)}/${total}]`;
      const why = event.reasons.length > 0 ? `: ${event.reasons.join("; ")}` : "";
      out(`${place} ${event.outcome.padEnd(9)} ${event.label}${why}`);
      if (event.outcome === "skipped") skipped.push(`${event.label}${why}`);
      if (Date.now() - lastProgress < progressEvery) return;
      lastProgress = Date.now();
      out(progress(event.number, total, lastProgress - began));
    } else if (event.kind === "finished") {
      if (total > long) repeat(skipped, out);
      out(`${summary(event.result)} (${seconds(Date.now() - began)})`);
    } else out(otherLine(event));
  };
}

/** For the start of the site: the beginning, trouble and the end. */
export function briefReport(out: (line: string) => void): Report {
  return (event) => {
    if (event.kind === "finished") out(summary(event.result));
    else if (event.kind === "started") out(`Loading ${count(event.total, "story", "stories")}`);
    else if (event.kind === "story" && event.outcome === "skipped") {
      out(`Skipped ${event.label}: ${event.reasons.join("; ")}`);
    } else if (event.kind === "note" || event.kind === "waiting") out(otherLine(event));
  };
}

function otherLine(event: Extract<ImportEvent, { kind: "waiting" | "words" | "note" }>): string {
  if (event.kind === "waiting") return "Another import is running: waiting until it is done";
  if (event.kind === "note") return `Note on ${event.label}: ${event.text}`;
  const counts = Object.entries(event.counts).filter(([name, n]) => n > 0 || name === "added");
  return `${event.what}: ${counts.map(([name, n]) => `${n} ${name}`).join(", ")}`;
}

function progress(done: number, total: number, milliseconds: number): string {
  const rate = done / (milliseconds / 1000);
  const left = seconds(((total - done) / rate) * 1000);
  const share = Math.floor((done / total) * 100);
  return `… ${done} of ${total} (${share} %), ${Math.round(rate)} a second, about ${left} left`;
}

function repeat(skipped: readonly string[], out: (line: string) => void): void {
  if (skipped.length === 0) return;
  out("Skipped:");
  for (const line of skipped.slice(0, mostRepeated)) out(`  ${line}`);
  if (skipped.length > mostRepeated) out(`  and ${skipped.length - mostRepeated} more, see above`);
}

function summary({ taken, changed, unchanged, skipped, invalid }: ImportResult): string {
  const faulty = invalid > 0 ? `, ${invalid} of them for faults in the file` : "";
  return `Done: ${taken} taken, ${changed} changed, ${unchanged} unchanged, ${skipped} skipped${faulty}`;
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

function seconds(milliseconds: number): string {
  return milliseconds < 9950
    ? `${(milliseconds / 1000).toFixed(1)} s`
    : `${Math.round(milliseconds / 1000)} s`;
}
