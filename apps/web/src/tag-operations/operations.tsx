import { useQueryClient } from "@tanstack/react-query";
import type { CuratedTag } from "@tori/contract/curation";
import type { TagOperation } from "@tori/contract/tag-operations";
import { formatTime } from "@tori/text/time-of-day";
import { workPaths } from "@tori/text/work-paths";
import { useState } from "react";
import { vocabularyQuery } from "../curation/queries.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Button } from "../ui/form/button.tsx";
import { Pending } from "../workplaces/pending.tsx";
import { laterPage } from "./later-page.ts";
import { isAtWork, operationTitle } from "./operation-title.ts";
import { operationsQuery } from "./queries.ts";
import type { NameOf } from "./tag-marks.tsx";
import { UndoOperation } from "./undo-operation.tsx";
import { usePolling } from "./use-polling.ts";
import { useNameOf } from "./use-tag-words.ts";

/** What moderators have done to the vocabulary and to stories' tags, the newest first, with a way to undo each. */
export function Operations() {
  const { data, error } = useFresh(vocabularyQuery);
  return data ? <OperationList tags={data.items} /> : <Pending error={error} />;
}

function OperationList({ tags }: { tags: readonly CuratedTag[] }) {
  const nameOf = useNameOf(tags);
  const [cursors, setCursors] = useState<(string | undefined)[]>([undefined]);
  return (
    <>
      {cursors.map((cursor, place) => (
        <OperationsPage
          key={cursor ?? "newest"}
          cursor={cursor}
          nameOf={nameOf}
          onMore={place === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : null}
        />
      ))}
    </>
  );
}

type PageProps = { cursor: string | undefined; nameOf: NameOf; onMore: ((next: string) => void) | null };

function OperationsPage({ cursor, nameOf, onMore }: PageProps) {
  const { history, operation } = useLanguage().texts.tagOperations;
  const query = operationsQuery(cursor);
  const { data, error } = useFresh(query);
  usePolling(query, data?.items.some(isAtWork) ?? false);
  if (!data) return <Pending error={error} />;
  const { items, nextCursor } = data;
  if (items.length === 0) return <p>{history.none}</p>;
  return (
    <>
      <ul className="tag-operations" {...laterPage(cursor)}>
        {items.map((each) => (
          <OperationCard key={each.id} operation={each} nameOf={nameOf} query={query} />
        ))}
      </ul>
      {onMore && nextCursor !== null && (
        <div>
          <Button kind="quiet" onClick={() => onMore(nextCursor)}>
            {operation.stories.more}
          </Button>
        </div>
      )}
    </>
  );
}

type CardProps = { operation: TagOperation; nameOf: NameOf; query: ReturnType<typeof operationsQuery> };

function OperationCard({ operation, nameOf, query }: CardProps) {
  const { texts, language } = useLanguage();
  const { history } = texts.tagOperations;
  const { id, state, madeBy, madeAt, counts } = operation;
  const client = useQueryClient();
  const title = operationTitle(operation, texts.tagOperations, nameOf);
  return (
    <li className="desk-card">
      <h2>
        <Link to={workPaths[language].tagChange(id)}>{title}</Link>
      </h2>
      <p className="desk-facts">
        <span>{history.states[state]}</span>
        <span>{madeBy.name || texts.curation.details.personGone}</span>
        <span>{formatTime(madeAt, language)}</span>
      </p>
      {counts.open > 0 && <p>{history.open(counts.open)}</p>}
      <UndoOperation
        operation={operation}
        title={title}
        renew={() => client.refetchQueries({ queryKey: query.queryKey })}
      />
    </li>
  );
}
