import type { AdoptionStatus } from "@tori/contract/vocabulary";
import { useLanguage } from "../platform/language-context.tsx";
import "../stories/status-pill.css";

/** How far a workplace is that reuses a story. */
export function AdoptionPill({ status }: { status: AdoptionStatus }) {
  const { labels } = useLanguage().texts;
  return <span className={`pill pill-${status}`}>{labels.adoptionStatuses[status]}</span>;
}
