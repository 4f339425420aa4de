import type { CuratedTag } from "@tori/contract/curation";
import { useEffect, useState } from "react";
import { useLanguage } from "../../platform/language-context.tsx";
import type { TagForm } from "../tag-form.ts";
import { TagFact } from "./tag-fact.tsx";
import { useSimilar } from "./use-similar.ts";
import "./similar.css";

type Props = { form: TagForm; tags: readonly CuratedTag[] };

const pause = 400;

/** While a new tag is named: tags that it may be already. */
export function SimilarToTyped({ form, tags }: Props) {
  const { typed, why } = useLanguage().texts.similarTags;
  const names = usePaused({
    fi: form["labels.fi.preferred"],
    sv: form["labels.sv.preferred"],
    en: form["labels.en.preferred"],
  });
  const similar = (useSimilar({ names }) ?? []).flatMap((match) => {
    const tag = tags.find(({ id }) => id === match.tag);
    return tag ? [{ match, tag }] : [];
  });
  return (
    <div aria-live="polite" className="similar-typed">
      {similar.length > 0 && (
        <>
          <h2>{typed.title}</h2>
          <p>{typed.lead}</p>
          <ul className="similar-list">
            {similar.map(({ match, tag }) => (
              <li key={tag.id}>
                <TagFact tag={tag} label={match.label} newTab={typed.newTab} />
                <p className="similar-why">{why[match.likeness]}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

type Names = { fi: string; sv: string; en: string };

/** What has been typed, once the typing pauses. */
function usePaused({ fi, sv, en }: Names): Names {
  const [paused, setPaused] = useState({ fi, sv, en });
  useEffect(() => {
    const timer = setTimeout(() => setPaused({ fi, sv, en }), pause);
    return () => clearTimeout(timer);
  }, [fi, sv, en]);
  return paused;
}
