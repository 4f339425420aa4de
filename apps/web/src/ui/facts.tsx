import type { ReactNode } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import "./facts.css";

/** Terms and what is known of each, as `Fact`s. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

/** One fact. What nobody knows is said plainly, for an empty place would look like a mistake. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  const { texts } = useLanguage();
  const isKnown = children !== null && children !== undefined && children !== "";
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd className={isKnown ? undefined : "fact-unknown"}>{isKnown ? children : texts.common.notKnown}</dd>
    </div>
  );
}
