import { useQueryClient } from "@tanstack/react-query";
import type { CuratedTag } from "@tori/contract/curation";
import type { TagOperation } from "@tori/contract/tag-operations";
import { useRef, useState } from "react";
import { useLanguage } from "../../platform/language-context.tsx";
import { useFresh } from "../../platform/writing/use-fresh.ts";
import { Notice } from "../../ui/form/notice.tsx";
import { Pending } from "../../workplaces/pending.tsx";
import { operationQuery, operationStoriesQuery } from "../queries.ts";
import type { NameOf } from "../tag-marks.tsx";
import { DecideAlike } from "./decide-alike.tsx";
import { OpenStory } from "./open-story.tsx";

type Props = { operation: TagOperation; tags: readonly CuratedTag[]; nameOf: NameOf };

const shown = 20;

/** Stories that could not be undone exactly, to be decided on one by one, or alike. */
export function OpenStories({ operation: { id, counts }, tags, nameOf }: Props) {
  const { open: words } = useLanguage().texts.tagOperations.operation;
  const { open, kept, settled } = counts;
  const query = operationStoriesQuery(id, { state: "open", limit: shown });
  const { data, error } = useFresh(query, open > 0);
  const client = useQueryClient();
  const [said, setSaid] = useState("");
  const part = useRef<HTMLElement>(null);
  if (open + kept + settled === 0) return null;

  /** What had the focus is gone: it goes to the list's beginning. */
  async function decided(outcome: string): Promise<void> {
    await client.invalidateQueries();
    await Promise.all([operationQuery(id), query].map(({ queryKey }) => client.refetchQueries({ queryKey })));
    setSaid(outcome);
    part.current?.focus();
  }

  return (
    <section className="operation-open" ref={part} tabIndex={-1} aria-labelledby="operation-open">
      <h3 id="operation-open">{words.title(open)}</h3>
      <output>{said}</output>
      {open === 0 ? (
        <Notice kind="success">
          <p>{words.allDone}</p>
        </Notice>
      ) : (
        <>
          <p>{words.lead}</p>
          {!data && <Pending error={error} />}
          {open > 1 && <DecideAlike id={id} onDecided={decided} />}
          {open > shown && <p>{words.first(shown)}</p>}
          <ul className="operation-cards">
            {data?.items.map((story) => (
              <OpenStory
                key={story.id}
                operationId={id}
                story={story}
                tags={tags}
                nameOf={nameOf}
                onDecided={decided}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
