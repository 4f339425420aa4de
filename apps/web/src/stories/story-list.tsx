import type { StoryCard as Story } from "@tori/contract/stories";
import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { ArrowIcon } from "../ui/icons.tsx";
import { StoryCard } from "./story-card.tsx";

/** Stories as cards side by side, under a second-level heading. */
export function StoryList({ stories }: { stories: readonly Story[] }) {
  return (
    <ul className="cards cards-grid">
      {stories.map((story) => (
        <li key={story.id}>
          <StoryCard story={story} level={3} />
        </li>
      ))}
    </ul>
  );
}

/** The way to the same stories in the search, where they can be narrowed and paged. */
export function AllInSearch({ count, query }: { count: number; query: Record<string, string> }) {
  const { texts, paths } = useLanguage();
  if (count < 2) return null;
  return (
    <p>
      <Link className="more-link" to={paths.search(new URLSearchParams(query).toString())}>
        {texts.stories.allInSearch(texts.common.stories(count))}
        <ArrowIcon />
      </Link>
    </p>
  );
}
