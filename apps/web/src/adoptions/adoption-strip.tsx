import type { Story } from "@tori/contract/stories";
import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";

/** How many other organisations use a story, as far as they have come; and the way to use it oneself. */
export function AdoptionStrip({ story: { slug, state, reuse } }: { story: Story }) {
  const { texts, paths } = useLanguage();
  const { stories, labels, common } = texts;
  const { byStatus, existing } = reuse;
  const counts = (["in_use", "piloting", "planned", "ended"] as const)
    .filter((status) => byStatus[status] > 0)
    .map((status, place) => {
      const label = labels.adoptionStatuses[status];
      const count = byStatus[status];
      return place === 0
        ? `${label} ${stories.reuse.inOrganisations(count)}`
        : `${label.toLowerCase()} ${count}`;
    });
  return (
    <div className="story-use">
      <p>{counts.length > 0 ? <a href="#use">{counts.join(" · ")}</a> : stories.reuse.none}</p>
      {existing > 0 && <p>{stories.reuse.existing(common.organisations(existing))}</p>}
      {state === "published" && (
        <p className="story-use-ways no-print">
          <Link className="button" to={paths.storyUse(slug)}>
            {stories.reuse.adopt}
          </Link>
          <Link className="button button-quiet" to={`${paths.storyUse(slug)}?existing=1`}>
            {stories.reuse.have}
          </Link>
        </p>
      )}
    </div>
  );
}
