import { useState } from "react";
import { useLanguage } from "../../platform/language-context.tsx";
import { Button } from "../../ui/form/button.tsx";
import type { useSplit } from "./use-split.ts";

type Props = {
  split: ReturnType<typeof useSplit>;
  self: string;
  names: ReadonlyMap<string, string>;
};

/** Says where the ticked stories go. */
export function MoveBar({ split, self, names }: Props) {
  const { moving: words } = useLanguage().texts.tagSplit;
  const { targets, ticked } = split;
  const [asked, setAsked] = useState("");
  const [said, say] = useState("");
  const places = [...targets, self];
  const place = places.includes(asked) ? asked : (places[0] ?? self);
  const nameOf = (tag: string) => names.get(tag) ?? "";

  function put(deed: (target: string) => void): void {
    if (targets.length === 0) return say(words.noTargets);
    if (ticked.size === 0) return say(words.chosen(0));
    deed(place);
    say(words.done(ticked.size, nameOf(place)));
  }

  return (
    <div className="split-bar">
      <p className="split-chosen">
        <span aria-live="polite">{ticked.size > 0 || said === "" ? words.chosen(ticked.size) : said}</span>
        {ticked.size > 0 && (
          <button type="button" className="split-clear" onClick={split.untickAll}>
            {words.clear}
          </button>
        )}
      </p>
      <div className="split-move">
        <label htmlFor="split-into">{words.into}</label>
        <select
          id="split-into"
          className="input"
          value={place}
          onChange={(event) => setAsked(event.target.value)}
        >
          {places.map((tag) => (
            <option key={tag} value={tag}>
              {tag === self ? words.self(nameOf(tag)) : nameOf(tag)}
            </option>
          ))}
        </select>
        <div className="button-row">
          <Button onClick={() => put(split.move)}>{words.move}</Button>
          <Button kind="quiet" onClick={() => put(split.giveBeside)}>
            {words.beside}
          </Button>
        </div>
      </div>
    </div>
  );
}
