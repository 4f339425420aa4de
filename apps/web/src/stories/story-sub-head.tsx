import type { Language } from "@tori/text/language";
import { useLanguage } from "../platform/language-context.tsx";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { useStoryLang } from "./use-story-lang.ts";

type Props = {
  slug: string;
  story: { title: string; language: Language };
  title: string;
  /** What the page is called in the breadcrumb, where that is shorter. */
  here?: string;
};

/** The top of a page about one story: the way to it, the story's title and the page's own. */
export function StorySubHead({ slug, story, title, here = title }: Props) {
  const { texts, paths } = useLanguage();
  return (
    <>
      <Breadcrumb
        trail={[
          { name: texts.stories.title, path: paths.search() },
          { name: story.title, path: paths.story(slug) },
        ]}
        here={here}
      />
      <p className="page-kind" lang={useStoryLang(story)}>
        {story.title}
      </p>
      <h1>{title}</h1>
    </>
  );
}
