import type { TagOperation } from "@tori/contract/tag-operations";
import { useLanguage } from "../../platform/language-context.tsx";
import { progressOf } from "./progress.ts";

/** How far it is, while it is at work; said in quarters, so that nobody is told each second. */
export function OperationProgress({ operation }: { operation: TagOperation }) {
  const { texts } = useLanguage();
  const { operation: words, history } = texts.tagOperations;
  const { state } = operation;
  const { done, all } = progressOf(operation);
  const quarter = Math.floor((done / Math.max(all, 1)) * 4) * 25;
  const isGoing = state === "running" || state === "undoing";
  return (
    <>
      {isGoing && (
        <section aria-labelledby="operation-progress">
          <h3 id="operation-progress">{words.progress[state]}</h3>
          <progress
            className="operation-progress"
            aria-labelledby="operation-progress"
            max={all}
            value={done}
          />
          <p>
            {words.progressOf(done, all)}. {words.mayLeave}
          </p>
        </section>
      )}
      <output className="visually-hidden">{isGoing ? `${quarter} %` : history.states[state]}</output>
    </>
  );
}
