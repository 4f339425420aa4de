import type { ComparedStory } from "@tori/contract/comparison";
import type { AdoptionStatus } from "@tori/contract/vocabulary";
import { useLanguage } from "../../platform/language-context.tsx";

const furthestFirst: AdoptionStatus[] = ["in_use", "piloting", "planned", "ended"];

/** How many others have taken it home, and how far; those who have given it up are told too. */
export function Adopters({ story: { reuse } }: { story: ComparedStory }) {
  const { comparison, labels } = useLanguage().texts;
  const statuses = furthestFirst.filter((status) => reuse.byStatus[status] > 0);
  return (
    <>
      {reuse.total === 0 ? (
        <span className="comparison-unknown">{comparison.noAdopters}</span>
      ) : (
        <>
          <p>{comparison.adopters(reuse.total)}</p>
          <ul>
            {statuses.map((status) => (
              <li key={status}>
                {labels.adoptionStatuses[status]}: {reuse.byStatus[status]}
              </li>
            ))}
          </ul>
        </>
      )}
      {reuse.existing > 0 && <span className="fact-more">{comparison.existing(reuse.existing)}</span>}
    </>
  );
}
