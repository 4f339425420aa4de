import type { DraftSectionKey } from "@tori/contract/draft-sections";
import type { ReactNode } from "react";
import { Clash } from "./clash.tsx";
import { OriginPart } from "./basis/origin-part.tsx";
import { isToldOf } from "./basis/told-parts.ts";
import { useDraftState, useSection } from "./draft-context.ts";

type Props = { name: DraftSectionKey; children: ReactNode };

/**
 * A section's fields, or, where two have written at once, the choice between them. Of a story that is made from another,
 * with what that one says beside them.
 */
export function SectionBox({ name, children }: Props) {
  const { section } = useSection(name);
  const basis = useDraftState(({ draft }) => draft.basis);
  if (section.clash) return <Clash name={name} theirs={section.clash} />;
  // An editor that is open reads its value when it opens.
  const fields = <div key={section.replaced}>{children}</div>;
  if (!basis || !isToldOf(name)) return fields;
  return (
    <div className="with-origin">
      {fields}
      <OriginPart name={name} basis={basis} />
    </div>
  );
}
