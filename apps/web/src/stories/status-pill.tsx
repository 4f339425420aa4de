import type { StoryCard } from "@tori/contract/stories";
import { useLanguage } from "../platform/language-context.tsx";
import "./status-pill.css";

/** How far the practice has come; a retired story is no longer true, whatever it once reached. */
export function StatusPill({ story }: { story: Pick<StoryCard, "status" | "state"> }) {
  const { texts } = useLanguage();
  const retired = story.state === "retired";
  return (
    <span className={`pill pill-${retired ? "ended" : story.status}`}>
      {retired ? texts.cards.retired : texts.labels.statuses[story.status]}
    </span>
  );
}
