import type { CuratedTag, listSimilarPairs } from "@tori/contract/curation";
import type { EndpointResponse } from "@tori/contract/endpoint";
import { useState } from "react";
import { useLanguage } from "../../platform/language-context.tsx";
import { useFresh } from "../../platform/writing/use-fresh.ts";
import { focusFirst } from "../../ui/focus-first.ts";
import { Button } from "../../ui/form/button.tsx";
import { ChipChoice } from "../../ui/form/chip-choice.tsx";
import { Notice } from "../../ui/form/notice.tsx";
import { useGrowing } from "../../ui/use-growing.ts";
import { Pending } from "../../workplaces/pending.tsx";
import { vocabularyQuery } from "../queries.ts";
import { MergeButtons } from "./merge-buttons.tsx";
import { similarPairsQuery } from "./queries.ts";
import { TagFact } from "./tag-fact.tsx";
import "./similar.css";

type Pair = EndpointResponse<typeof listSimilarPairs>["items"][number];
type ShownPair = Omit<Pair, "tags"> & { tags: readonly [CuratedTag, CuratedTag] };
type Likeness = Pair["likeness"];

const likenesses: readonly Likeness[] = ["form", "compound", "letters"];
const pageSize = 50;

/** Pairs of tags that may mean the same, the likest first, each to be merged either way. */
export function SimilarPairs() {
  const pairs = useFresh(similarPairsQuery);
  const vocabulary = useFresh(vocabularyQuery);
  if (!pairs.data || !vocabulary.data) return <Pending error={pairs.error ?? vocabulary.error} />;
  return <PairList pairs={openPairs(pairs.data.items, vocabulary.data.items)} />;
}

/** Those that nobody has merged since they were found. */
function openPairs(pairs: readonly Pair[], tags: readonly CuratedTag[]): ShownPair[] {
  const open = tags.filter(({ state }) => state === "active" || state === "proposed");
  const byId = new Map(open.map((tag) => [tag.id, tag]));
  return pairs.flatMap((pair) => {
    const [one, other] = pair.tags.map((id) => byId.get(id));
    return one && other ? [{ ...pair, tags: [one, other] as const }] : [];
  });
}

function PairList({ pairs }: { pairs: readonly ShownPair[] }) {
  const { pairs: words } = useLanguage().texts.similarTags;
  const [asked, setAsked] = useState<Likeness | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const found = pairs.filter(({ likeness }) => asked === null || likeness === asked);
  const { limit, rest, isFirstOfMore, showMore } = useGrowing(found.length, pageSize);
  return (
    <>
      {outcome !== null && (
        <Notice kind="success" takesFocus key={outcome}>
          <p>{outcome}</p>
        </Notice>
      )}
      <p className="lead">{pairs.length === 0 ? words.none : words.lead}</p>
      {pairs.length > 0 && <LikenessFilter pairs={pairs} asked={asked} onChange={setAsked} />}
      <p className="tag-count" aria-live="polite">
        {words.found(found.length)}
      </p>
      <ul className="similar-list">
        {found.slice(0, limit).map((pair, place) => (
          <PairCard
            key={pair.tags.map(({ id }) => id).join(" ")}
            pair={pair}
            onDone={setOutcome}
            takesFocus={isFirstOfMore(place)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <div className="button-row">
          <Button kind="quiet" onClick={showMore}>
            {words.more(rest)}
          </Button>
        </div>
      )}
    </>
  );
}

type FilterProps = {
  pairs: readonly ShownPair[];
  asked: Likeness | null;
  onChange: (likeness: Likeness | null) => void;
};

function LikenessFilter({ pairs, asked, onChange }: FilterProps) {
  const { pairs: words, why } = useLanguage().texts.similarTags;
  const count = (likeness: Likeness) => pairs.filter((pair) => pair.likeness === likeness).length;
  const choices = [
    { value: null, label: words.all, count: pairs.length },
    ...likenesses.map((value) => ({ value, label: why[value], count: count(value) })),
  ];
  return (
    <ChipChoice legend={words.why} name="likeness" choices={choices} chosen={asked} onChange={onChange} />
  );
}

type CardProps = { pair: ShownPair; onDone: (outcome: string) => void; takesFocus: boolean };

function PairCard({ pair: { tags, labels, likeness }, onDone, takesFocus }: CardProps) {
  const { similarTags } = useLanguage().texts;
  return (
    <li className="similar-pair" {...(takesFocus && { tabIndex: -1, ref: focusFirst })}>
      {tags.map((tag, place) => (
        <TagFact key={tag.id} tag={tag} label={labels[place] ?? ""} />
      ))}
      <p className="similar-why">{similarTags.why[likeness]}</p>
      <MergeButtons pair={tags} onDone={onDone} />
    </li>
  );
}
