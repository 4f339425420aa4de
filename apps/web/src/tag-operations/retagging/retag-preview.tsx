import { numberFormatOf } from "@tori/text/numbers";
import { useLanguage } from "../../platform/language-context.tsx";
import { useFresh } from "../../platform/writing/use-fresh.ts";
import { Notice } from "../../ui/form/notice.tsx";
import { Pending } from "../../workplaces/pending.tsx";
import type { NameOf } from "../tag-marks.tsx";
import { useKept } from "../use-kept.ts";
import { type Preview, previewQuery } from "./queries.ts";
import { type RetagState, isAsking } from "./retag-state.ts";
import { StoriesLeft } from "./stories-left.tsx";
import { StoriesToChange } from "./stories-to-change.tsx";
import type { useRetagging } from "./use-retagging.ts";

type Props = {
  state: RetagState;
  nameOf: NameOf;
  deed: ReturnType<typeof useRetagging>;
  /** Somebody wants to begin. */
  onTry: () => void;
};

/** What the change would do to each story that the search finds, and the button that begins it. */
export function RetagPreview({ state, nameOf, deed, onTry }: Props) {
  const { texts, language } = useLanguage();
  const { retagging } = texts;
  const isAsked = isAsking(state.search);
  const { data, error } = useFresh(previewQuery(state, language), isAsked);
  const preview = useKept(data);
  const isShown = isAsked && preview !== undefined && error === null;
  const changing = isShown ? preview.items.filter(({ outcome }) => outcome === "changed") : [];
  const hasTags = state.add.length + state.remove.length > 0;
  return (
    <section className="retag-part" aria-labelledby="retag-preview" aria-busy={isShown && !data}>
      <h2 id="retag-preview">{retagging.preview}</h2>
      <p aria-live="polite">
        {!isAsked && retagging.askFirst}
        {isShown && retagging.found(preview.total)}{" "}
        {isShown && hasTags && preview.total > 0 && retagging.willChange(changing.length)}
      </p>
      {isAsked && !isShown && <Pending error={error} />}
      {isShown && <Limit preview={preview} />}
      {isShown && preview.total > 0 && (changing.length > 0 || !hasTags) && (
        <StoriesToChange
          stories={changing}
          hasTags={hasTags}
          // What is shown may be about to change.
          isCurrent={data !== undefined}
          nameOf={nameOf}
          deed={deed}
          onTry={onTry}
        />
      )}
      {isShown && <StoriesLeft stories={preview.items} isOpen={!hasTags} nameOf={nameOf} />}
    </section>
  );
}

/** More are found than are changed at once. */
function Limit({ preview: { total, items } }: { preview: Preview }) {
  const { texts, language } = useLanguage();
  if (total <= items.length) return null;
  const number = numberFormatOf(language);
  return (
    <Notice kind="warning">
      <p>{texts.retagging.tooMany(number.format(total), number.format(items.length))}</p>
    </Notice>
  );
}
