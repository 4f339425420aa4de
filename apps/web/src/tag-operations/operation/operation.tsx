import { useQueryClient } from "@tanstack/react-query";
import type { CuratedTag } from "@tori/contract/curation";
import type { TagOperation } from "@tori/contract/tag-operations";
import { useEffect } from "react";
import { useParams } from "react-router";
import { vocabularyQuery } from "../../curation/queries.ts";
import { useLanguage } from "../../platform/language-context.tsx";
import { useFresh } from "../../platform/writing/use-fresh.ts";
import { Pending } from "../../workplaces/pending.tsx";
import { isAtWork, operationTitle } from "../operation-title.ts";
import { operationQuery } from "../queries.ts";
import { usePolling } from "../use-polling.ts";
import { useNameOf } from "../use-tag-words.ts";
import { OpenStories } from "./open-stories.tsx";
import { OperationFacts } from "./operation-facts.tsx";
import { OperationProgress } from "./operation-progress.tsx";
import { OperationStories } from "./operation-stories.tsx";
import { UndoPart } from "./undo-part.tsx";

/** What was done to many stories at once, how far it is, and what is left to decide after it was undone. */
export function Operation() {
  const { id = "" } = useParams();
  const operation = useFresh(operationQuery(id));
  const vocabulary = useFresh(vocabularyQuery);
  if (!operation.data || !vocabulary.data) return <Pending error={operation.error ?? vocabulary.error} />;
  return <OperationView key={id} operation={operation.data} tags={vocabulary.data.items} />;
}

type Props = { operation: TagOperation; tags: readonly CuratedTag[] };

function OperationView({ operation, tags }: Props) {
  const { texts } = useLanguage();
  const words = texts.tagOperations;
  const nameOf = useNameOf(tags);
  const title = operationTitle(operation, words, nameOf);
  useGoingOn(operation);
  return (
    <div className="tag-page">
      <div className="tag-heading">
        <h2>{title}</h2>
        <span className="tag-state">{words.history.states[operation.state]}</span>
      </div>
      <OperationProgress operation={operation} />
      <OperationFacts operation={operation} nameOf={nameOf} />
      <UndoPart operation={operation} title={title} />
      {operation.state === "undone" && <OpenStories operation={operation} tags={tags} nameOf={nameOf} />}
      <OperationStories
        // What becomes of the stories is asked for anew when the work has ended, or some have been decided on.
        key={`${operation.state} ${operation.counts.open}`}
        operation={operation}
        nameOf={nameOf}
      />
    </div>
  );
}

/** Follows it while it is at work; when it has ended, other pages ask anew for what they show. */
function useGoingOn(operation: TagOperation): void {
  const client = useQueryClient();
  const isChanging = isAtWork(operation);
  usePolling(operationQuery(operation.id), isChanging);
  useEffect(() => {
    if (!isChanging) void client.invalidateQueries();
  }, [client, isChanging]);
}
