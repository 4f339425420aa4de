import type { ComparedStory } from "@tori/contract/comparison";
import type { ComponentType } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { Adopters } from "./cells/adopters.tsx";
import { Contact } from "./cells/contact.tsx";
import { Results } from "./cells/results.tsx";
import { Status } from "./cells/status.tsx";
import { SectionText } from "./cells/section-text.tsx";
import { Who } from "./cells/who.tsx";

type Criterion = { key: string; heading: string; Answer: ComponentType<{ story: ComparedStory }> };

/** What stories are judged by, in this order: is it like us, what does it take, what came of it, whom to ask. */
export function useCriteria(): Criterion[] {
  const { comparison, stories } = useLanguage().texts;
  return [
    { key: "who", heading: comparison.criteria.who, Answer: Who },
    { key: "effort", heading: stories.facts.effort, Answer: Effort },
    { key: "cost", heading: stories.facts.cost, Answer: Cost },
    { key: "duration", heading: stories.facts.duration, Answer: Duration },
    { key: "results", heading: stories.sections.results, Answer: Results },
    { key: "reuse", heading: stories.sections.reuse, Answer: KeepAndAdapt },
    { key: "adopters", heading: comparison.criteria.adopters, Answer: Adopters },
    { key: "status", heading: stories.facts.status, Answer: Status },
    { key: "contact", heading: stories.contact.heading, Answer: Contact },
    { key: "languages", heading: comparison.criteria.languages, Answer: Languages },
  ];
}

type Props = { story: ComparedStory };

function Effort({ story: { effort } }: Props) {
  const { labels } = useLanguage().texts;
  return <Band label={effort && labels.effortBands[effort]} />;
}

function Cost({ story: { cost } }: Props) {
  const { labels } = useLanguage().texts;
  return <Band label={cost && labels.costBands[cost]} />;
}

function Duration({ story: { duration } }: Props) {
  const { stories } = useLanguage().texts;
  return <Band label={duration && stories.durationBands[duration]} />;
}

function Band({ label }: { label: string | null }) {
  const { common } = useLanguage().texts;
  return label ?? <span className="comparison-unknown">{common.notKnown}</span>;
}

function KeepAndAdapt({ story }: Props) {
  return <SectionText story={story} name="reuse" />;
}

function Languages({ story: { languages } }: Props) {
  const { common } = useLanguage().texts;
  return languages.map((language) => common.languageNames[language]).join(", ");
}
