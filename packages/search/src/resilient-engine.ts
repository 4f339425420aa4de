import type { SearchAnswer, SearchEngine, SearchRequest } from "./engine.ts";
import { emptyPlan } from "./plan.ts";
import type { Expected } from "./postgres/stored-documents.ts";

/** Numbers for metrics, growing since the process began. */
export type SearchCounters = {
  /** Searches that a first-choice engine answered. */
  answered: number;
  /** Searches that the fallback answered instead. */
  degraded: number;
  /** Searches that a first-choice engine failed to answer, or not in time. */
  failed: number;
  /** Looks at an engine that did not answer, or did not hold what it should. */
  unfit: number;
};

export type ResilientEngine = SearchEngine & {
  counters: SearchCounters;
  /** Looks at every first-choice engine now; otherwise that is done every two seconds. */
  look: () => Promise<void>;
  /** Tells, at most at every look, of an engine that answers and does not hold what it should. */
  onUnfit: (listener: (choice: SearchEngine) => Promise<void>) => void;
  stop: () => void;
};

type Parts = {
  /** The first choice, in order: whichever is fit answers. */
  choices: readonly SearchEngine[];
  /** Always right, and where all writes go; the others are copies of it. */
  base: SearchEngine;
  expected: () => Promise<Expected>;
};

type Watch = { counters: SearchCounters; listener: (choice: SearchEngine) => Promise<void> };

type State = { engine: SearchEngine; fit: boolean; mismatches: number };

const pause = 2000;
// A search that took so long already goes to the fallback, not to another engine that may be slow too.
const patience = 250;
// So few may well be on their way: written where all writes go, and not yet here.
const mostOnTheWay = 50;

/**
 * One engine of several: the first that is fit answers a search, and the base when none is. An engine that fails or is
 * slow is left alone until a look finds it well and whole, so no second reader pays for it, and nobody has to do
 * anything when it is back.
 */
export function createResilientEngine(parts: Parts): ResilientEngine {
  const { base } = parts;
  const counters: SearchCounters = { answered: 0, degraded: 0, failed: 0, unfit: 0 };
  const states = parts.choices.map((engine): State => ({ engine, fit: false, mismatches: 0 }));
  const watch: Watch = { counters, listener: async () => {} };
  let looking: Promise<void> | undefined;
  const look = (): Promise<void> =>
    (looking ??= lookAtAll(states, parts, watch).finally(() => (looking = undefined)));
  const timer = setInterval(() => void look(), pause);
  timer.unref();
  return {
    name: parts.choices[0]?.name ?? base.name,
    counters,
    look,
    onUnfit(listener) {
      watch.listener = listener;
    },
    stop: () => clearInterval(timer),
    search: (request) => searchAny(states, base, counters, request),
    upsert: (documents) => base.upsert(documents),
    remove: (ids) => base.remove(ids),
    rebuild: (documents) => base.rebuild(documents),
    health: () => base.health(),
    contents: () => base.contents(),
  };
}

async function searchAny(
  states: readonly State[],
  base: SearchEngine,
  counters: SearchCounters,
  request: SearchRequest,
): Promise<SearchAnswer> {
  const began = performance.now();
  for (const state of states) {
    if (!state.fit || performance.now() - began > patience) continue;
    try {
      const answer = await state.engine.search(request);
      counters.answered++;
      return { ...answer, answeredBy: { engine: state.engine.name, degraded: false } };
    } catch {
      counters.failed++;
      state.fit = false;
    }
  }
  counters.degraded++;
  return { ...(await base.search(request)), answeredBy: { engine: base.name, degraded: true } };
}

async function lookAtAll(states: readonly State[], parts: Parts, watch: Watch): Promise<void> {
  await Promise.all(states.map((state) => lookAt(state, parts, watch)));
}

/** Whether an engine answers, in time, and holds as many documents of the right analyzer as it should. */
async function lookAt(state: State, { expected }: Parts, { counters, listener }: Watch): Promise<void> {
  try {
    const [held, wanted] = await Promise.all([state.engine.health(), expected()]);
    const strange = held.analyzers.some((id) => id !== wanted.analyzer);
    const lacking = Math.abs(wanted.documents - held.documents);
    if (!strange && lacking === 0) {
      if (!state.fit) await state.engine.search(probe);
      Object.assign(state, { fit: true, mismatches: 0 });
      return;
    }
    state.mismatches++;
    const onTheWay = !strange && lacking <= mostOnTheWay && held.documents > 0 && state.mismatches < 3;
    if (onTheWay) return;
    state.fit = false;
    await listener(state.engine);
  } catch {
    state.fit = false;
  }
  counters.unfit++;
}

/** What an engine has to answer in time before it is trusted again. */
const probe: SearchRequest = {
  plan: emptyPlan,
  filter: {},
  sort: "newest",
  locale: "fi",
  offset: 0,
  limit: 1,
};
