import type { CuratedTag } from "@tori/contract/curation";
import { useState } from "react";
import { useLanguage } from "../../platform/language-context.tsx";
import { MergeDialog } from "../../tag-operations/merge-dialog.tsx";
import { Button } from "../../ui/form/button.tsx";
import { tagName } from "../tag-name.ts";

type Props = {
  pair: readonly [CuratedTag, CuratedTag];
  onDone: (outcome: string) => void;
};

/** Merges two tags either way; what is left is one in use. */
export function MergeButtons({ pair: [one, other], onDone }: Props) {
  const { texts, language } = useLanguage();
  const { similarTags } = texts;
  const [into, setInto] = useState<string | null>(null);
  const ways = [
    { from: one, into: other },
    { from: other, into: one },
  ].filter((way) => way.into.state === "active");
  const chosen = ways.find((way) => way.into.id === into);
  const nameOf = (tag: CuratedTag) => tagName(tag, language).text;
  if (ways.length === 0) return <p className="hint">{similarTags.bothProposed}</p>;
  return (
    <div className="button-row">
      {ways.map((way) => (
        <Button key={way.into.id} kind="quiet" onClick={() => setInto(way.into.id)}>
          {similarTags.mergeInto(nameOf(way.into))}
          <span className="visually-hidden"> ({nameOf(way.from)})</span>
        </Button>
      ))}
      {chosen && <MergeDialog {...chosen} onClose={() => setInto(null)} onDone={onDone} />}
    </div>
  );
}
