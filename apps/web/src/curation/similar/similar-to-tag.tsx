import type { CuratedTag } from "@tori/contract/curation";
import { useLanguage } from "../../platform/language-context.tsx";
import { MergeButtons } from "./merge-buttons.tsx";
import { TagFact } from "./tag-fact.tsx";
import { useSimilar } from "./use-similar.ts";
import "./similar.css";

type Props = {
  tag: CuratedTag;
  tags: readonly CuratedTag[];
  /** Tells what came of a merger. */
  onDone: (outcome: string) => void;
};

/** On a tag's page: others that may mean the same, with why, and merging either way. */
export function SimilarToTag({ tag, tags, onDone }: Props) {
  const { similarTags } = useLanguage().texts;
  const { fi, sv, en } = tag.labels;
  const names = { fi: fi.preferred, sv: sv.preferred, en: en.preferred };
  const found = useSimilar({ names, except: tag.id }) ?? [];
  const similar = found.flatMap((match) => {
    const other = tags.find(({ id }) => id === match.tag);
    return other ? [{ match, other }] : [];
  });
  return (
    <section aria-labelledby="similar-tags">
      <h3 id="similar-tags">{similarTags.title}</h3>
      {similar.length === 0 && <p>{similarTags.none}</p>}
      <ul className="similar-list">
        {similar.map(({ match, other }) => (
          <li key={other.id} className="similar-pair">
            <TagFact tag={other} label={match.label} />
            <p className="similar-why">{similarTags.why[match.likeness]}</p>
            <MergeButtons pair={[tag, other]} onDone={onDone} />
          </li>
        ))}
      </ul>
    </section>
  );
}
