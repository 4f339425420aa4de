import type { ShownStory } from "./shown-story.ts";
import { useLanguage } from "../platform/language-context.tsx";
import "./status-pill.css";

/** How far the practice has come, which a draft may not tell yet; a retired story is no longer true, whatever it once reached. */
export function StatusPill({ story }: { story: Pick<ShownStory, "status" | "state"> }) {
  const { texts } = useLanguage();
  if (story.status === null) return texts.common.notKnown;
  const retired = story.state === "retired";
  return (
    <span className={`pill pill-${retired ? "ended" : story.status}`}>
      {retired ? texts.cards.retired : texts.labels.statuses[story.status]}
    </span>
  );
}
