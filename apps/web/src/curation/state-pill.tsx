import type { TagState } from "@tori/contract/curation";
import { useLanguage } from "../platform/language-context.tsx";

export function StatePill({ state }: { state: TagState }) {
  return <span className={`tag-state tag-state-${state}`}>{useLanguage().texts.curation.states[state]}</span>;
}
