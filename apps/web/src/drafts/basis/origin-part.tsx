import type { StoryOrigin } from "@tori/contract/stories";
import { useState } from "react";
import { useLanguage } from "../../platform/language-context.tsx";
import { DifferenceFields } from "./difference-fields.tsx";
import { OriginText } from "./origin-text.tsx";
import { type ToldPart, isAdaptedPart } from "./told-parts.ts";
import { useOriginVersion } from "./use-origin-version.ts";
import "./basis.css";

type Props = { name: ToldPart; basis: StoryOrigin };

/** Beside a section: what the story says of it that this one is made from, and how this one differs. */
export function OriginPart({ name, basis }: Props) {
  const { adaptations } = useLanguage().texts;
  const version = useOriginVersion(basis);
  // Where it stands beside the field there is room for it.
  const [isOpen, setOpen] = useState(() => window.matchMedia("(min-width: 64rem)").matches);
  return (
    <aside className="origin-part">
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{adaptations.original}</summary>
        <div className="origin-text">
          {version ? (
            <OriginText name={name} version={version} />
          ) : (
            basis.story === null && <p>{adaptations.originalMissing}</p>
          )}
        </div>
      </details>
      {isAdaptedPart(name) && <DifferenceFields name={name} />}
    </aside>
  );
}
