import type { CuratedTag } from "@tori/contract/curation";
import { useMemo, useState } from "react";
import { vocabularyQuery } from "../../curation/queries.ts";
import { tagChoices } from "../../curation/tag-name.ts";
import { useLanguage } from "../../platform/language-context.tsx";
import { useFresh } from "../../platform/writing/use-fresh.ts";
import { Pending } from "../../workplaces/pending.tsx";
import { useNameOf } from "../use-tag-words.ts";
import { RetagPreview } from "./retag-preview.tsx";
import { RetagSearch } from "./retag-search.tsx";
import { RetagTags } from "./retag-tags.tsx";
import { useRetagState } from "./use-retag-state.ts";
import { useRetagging } from "./use-retagging.ts";

/** Other tags for the stories that a search finds. */
export function Retag() {
  const { data, error } = useFresh(vocabularyQuery);
  return data ? <RetagView tags={data.items} /> : <Pending error={error} />;
}

function RetagView({ tags }: { tags: readonly CuratedTag[] }) {
  const { retagging } = useLanguage().texts;
  const [state, change] = useRetagState();
  const choices = useMemo(() => tagChoices(tags), [tags]);
  const nameOf = useNameOf(tags);
  const [isTried, setTried] = useState(false);
  const deed = useRetagging(state);
  return (
    <>
      <p className="lead">{retagging.lead}</p>
      <RetagSearch search={state.search} choices={choices} onChange={(search) => change({ search })} />
      <RetagTags
        state={state}
        tags={tags}
        choices={choices}
        isTried={isTried}
        problem={deed.problem}
        onChange={change}
      />
      <RetagPreview state={state} nameOf={nameOf} deed={deed} onTry={() => setTried(true)} />
    </>
  );
}
