import { paths } from "@tori/text/paths";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Pending } from "../workplaces/pending.tsx";
import { taggedStoriesQuery } from "./queries.ts";

/** Stories that carry a tag, the newest ones. */
export function TaggedStories({ id }: { id: string }) {
  const { stories } = useLanguage().texts.curation;
  const { data, error } = useFresh(taggedStoriesQuery(id));
  return (
    <section aria-labelledby="tagged-stories">
      <h3 id="tagged-stories">{stories.title}</h3>
      {!data && <Pending error={error} />}
      {data?.items.length === 0 && <p>{stories.none}</p>}
      <ul className="tag-story-list">
        {data?.items.map(({ id: storyId, slug, title, language }) => (
          <li key={storyId}>
            <a href={paths[language].story(slug)} lang={language}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      {data?.nextCursor && <p>{stories.newest(data.items.length)}</p>}
    </section>
  );
}
