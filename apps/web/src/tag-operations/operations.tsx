import { useQueryClient } from "@tanstack/react-query";
import type { CuratedTag } from "@tori/contract/curation";
import type { TagOperation } from "@tori/contract/tag-operations";
import { formatTime } from "@tori/text/time-of-day";
import { workPaths } from "@tori/text/work-paths";
import { useState } from "react";
import { vocabularyQuery } from "../curation/queries.ts";
import { tagName } from "../curation/tag-name.ts";
import { useRenewTags } from "../curation/use-renew-tags.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Pending } from "../workplaces/pending.tsx";
import { operationsQuery } from "./queries.ts";

/** What moderators have done to the vocabulary and to stories' tags, the newest first, with a way to undo each. */
export function Operations() {
  const { texts } = useLanguage();
  const operations = useFresh(operationsQuery);
  const vocabulary = useFresh(vocabularyQuery);
  if (!operations.data || !vocabulary.data) return <Pending error={operations.error ?? vocabulary.error} />;
  const { items } = operations.data;
  if (items.length === 0) return <p>{texts.tagOperations.history.none}</p>;
  return (
    <ul className="tag-operations">
      {items.map((operation) => (
        <OperationCard key={operation.id} operation={operation} tags={vocabulary.data?.items ?? []} />
      ))}
    </ul>
  );
}

type Props = { operation: TagOperation; tags: readonly CuratedTag[] };

function OperationCard({ operation, tags }: Props) {
  const { texts, language } = useLanguage();
  const { history } = texts.tagOperations;
  const { id, kind, tag, into, removed, state, madeBy, madeAt, undoableUntil, counts } = operation;
  const named = (ids: readonly string[]) =>
    ids
      .flatMap((each) => tags.find((candidate) => candidate.id === each) ?? [])
      .map((each) => tagName(each, language).text)
      .join(", ");
  const title = history.titles[kind](named(tag === null ? removed : [tag]), named(into));
  const [openedAt] = useState(() => Date.now());
  const isUndoable = state === "done" && Date.parse(undoableUntil) > openedAt;
  return (
    <li className="desk-card">
      <h2>{tag === null ? title : <Link to={workPaths[language].manageTag(tag)}>{title}</Link>}</h2>
      <p className="desk-facts">
        <span>{history.states[state]}</span>
        <span>{madeBy.name || texts.curation.details.personGone}</span>
        <span>{formatTime(madeAt, language)}</span>
      </p>
      {(counts.open ?? 0) > 0 && <p>{history.open(counts.open ?? 0)}</p>}
      {isUndoable && <UndoOperation id={id} title={title} />}
    </li>
  );
}

function UndoOperation({ id, title }: { id: string; title: string }) {
  const { history } = useLanguage().texts.tagOperations;
  const send = useSend();
  const client = useQueryClient();
  const renew = useRenewTags();
  const { submit, isBusy, problem } = useSubmit(async () => {
    await send("undoTagOperation", { params: { id } });
    await renew();
    await client.refetchQueries({ queryKey: operationsQuery.queryKey });
  });
  return (
    <div>
      <Refusal problem={problem} />
      <Button kind="quiet" busy={isBusy} onClick={() => void submit()}>
        {history.undo}
        <span className="visually-hidden"> ({title})</span>
      </Button>
    </div>
  );
}
