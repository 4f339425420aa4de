import type { DraftSectionKey } from "@tori/contract/draft-sections";
import type { ReactNode } from "react";
import { Clash } from "./clash.tsx";
import { useSection } from "./draft-context.ts";

type Props = { name: DraftSectionKey; children: ReactNode };

/** A section's fields, or, where two have written at once, the choice between them. */
export function SectionBox({ name, children }: Props) {
  const { section } = useSection(name);
  if (section.clash) return <Clash name={name} theirs={section.clash} />;
  // An editor that is open reads its value when it opens.
  return <div key={section.replaced}>{children}</div>;
}
