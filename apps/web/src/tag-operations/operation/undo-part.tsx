import { useQueryClient } from "@tanstack/react-query";
import type { TagOperation } from "@tori/contract/tag-operations";
import { formatTime } from "@tori/text/time-of-day";
import { useState } from "react";
import { useLanguage } from "../../platform/language-context.tsx";
import { isUndoable } from "../operation-title.ts";
import { operationQuery } from "../queries.ts";
import { UndoOperation } from "../undo-operation.tsx";

type Props = { operation: TagOperation; title: string };

/** Until when it can be undone, and the button that does it. */
export function UndoPart({ operation, title }: Props) {
  const { texts, language } = useLanguage();
  const { undo } = texts.tagOperations.operation;
  const client = useQueryClient();
  const [openedAt] = useState(() => Date.now());
  const until = formatTime(operation.undoableUntil, language);
  const whenDone = isUndoable(operation, openedAt) ? undo.until(until) : undo.late(until);
  return (
    <div className="operation-undo">
      {operation.state === "running" && <p>{undo.wait}</p>}
      {operation.state === "done" && <p>{whenDone}</p>}
      <UndoOperation
        operation={operation}
        title={title}
        renew={() => client.refetchQueries({ queryKey: operationQuery(operation.id).queryKey })}
      />
    </div>
  );
}
