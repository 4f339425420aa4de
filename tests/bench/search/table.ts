import type { GoldStory } from "./gold.ts";
import { type Figures, passes, type Result } from "./judge.ts";
import { acrossClasses, type Measure, type Target, targets } from "./targets.ts";

const names: Record<Measure, string> = { hit1: "hit@1", hit3: "hit@3", hit10: "hit@10", clean: "clean" };

/** One contender's figures by class, its targets marked. */
export function resultTable({ contender, figures, verdicts }: Result): string {
  const times = verdicts.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  const rows = targets.map((target) => {
    const own = figures.get(target.class);
    if (!own) throw new Error(`${target.class} has no figures`);
    const shares = [own.hit1, own.hit3, own.hit10].map((value) => percent(value).padStart(6));
    const mrr = own.mrr === null ? "-" : own.mrr.toFixed(2);
    const aim = contender.targets && target[contender.targets];
    return [
      target.class.padEnd(13),
      String(own.queries).padStart(4),
      ...shares,
      mrr.padStart(4),
      percent(own.clean).padStart(6),
      aim ? `${names[target.measure]} ≥ ${aim}: ${verdictOn(own, target.measure, aim)}` : "",
    ].join(" | ");
  });
  return [
    `\n## ${contender.name} (a query takes ${at(0.5)} ms at p50, ${at(0.95)} ms at p95)`,
    "class         |    n |  hit@1 |  hit@3 | hit@10 |  MRR |  clean | target",
    ...rows,
  ].join("\n");
}

function verdictOn(figures: Figures, measure: Measure, aim: number): string {
  return (figures[measure] ?? 0) >= aim ? "met" : "MISSED";
}

function percent(value: number | null): string {
  return value === null ? "-" : value.toFixed(1);
}

/** All contenders side by side, each class by what it is judged by; a missed target has an exclamation mark. */
export function summaryTable(results: readonly Result[]): string {
  const letters = results.map((_, index) => String.fromCodePoint(65 + index));
  const rows = targets.map((target) => {
    const cells = results.map((result) => summaryCell(result, target));
    const aims = [target.withVoikko, target.without].map((aim) => String(aim ?? "-").padStart(4)).join(" ");
    return [target.class.padEnd(13), names[target.measure].padEnd(6), aims, ...cells].join(" | ");
  });
  return [
    "\n## Side by side (targets: with Voikko, without; ! misses its target)",
    ...results.map(({ contender }, index) => `${letters[index]} = ${contender.name}`),
    `class         | by     |   targets | ${letters.map((letter) => letter.padStart(7)).join(" | ")}`,
    ...rows,
  ].join("\n");
}

function summaryCell({ contender, figures }: Result, target: Target): string {
  const value = figures.get(target.class)?.[target.measure] ?? null;
  const aim = contender.targets && target[contender.targets];
  const mark = aim && (value ?? 0) < aim ? "!" : " ";
  return (percent(value) + mark).padStart(7);
}

/** The queries that did not do what their class is judged by: what was wanted, and what came first instead. */
export function missesOf({ contender, verdicts }: Result, stories: ReadonlyMap<string, GoldStory>): string {
  const lines = targets
    .filter((target) => !acrossClasses.has(target.class))
    .flatMap((target) =>
      verdicts
        .filter((verdict) => verdict.query.class === target.class && !passes(verdict, target.measure))
        .map(({ query, found, place }) => {
          const shown = (slugs: readonly string[]) =>
            slugs.map((slug) => `${slug} ${stories.get(slug)?.title.slice(0, 40)}`).join("; ") || "nothing";
          const wanted = target.measure === "clean" ? "" : ` wanted ${shown(query.relevant)};`;
          return `${target.class}: "${query.query}"${wanted} place ${place}, of ${found.total}: ${shown(found.slugs.slice(0, 3))}`;
        }),
    );
  return [`\n## Missed by ${contender.name}`, ...lines].join("\n");
}
