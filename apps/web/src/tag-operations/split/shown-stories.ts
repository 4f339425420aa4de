import type { CuratedTag } from "@tori/contract/curation";
import type { Language } from "@tori/text/language";
import { tagName } from "../../curation/tag-name.ts";
import { folded } from "../../ui/folded.ts";
import type { SplitPlan } from "./split-plan.ts";
import type { TaggedStory } from "./use-tagged-stories.ts";

/** A story with what it is found by, worked out once: a tag may have thousands. */
export type ListedStory = { story: TaggedStory; otherTags: string; words: string };

type Listing = { tags: readonly CuratedTag[]; self: string; language: Language };

export function listStories(
  stories: readonly TaggedStory[],
  { tags, self, language }: Listing,
): ListedStory[] {
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  return stories.map((story) => {
    const others = story.tags
      .flatMap((id) => byId.get(byId.get(id)?.mergedInto ?? id) ?? [])
      .filter(({ id }) => id !== self);
    const otherTags = [...new Set(others.map((tag) => tagName(tag, language).text))].join(", ");
    return { story, otherTags, words: folded(`${story.title} ${otherTags}`) };
  });
}

/** Where stories are that are shown: null for all, else those that have this tag when it is done. */
export type Asked = { q: string; tag: string | null };

export function shownStories(
  listed: readonly ListedStory[],
  { q, tag }: Asked,
  { plan, self }: { plan: SplitPlan; self: string },
): ListedStory[] {
  const wanted = folded(q);
  return listed.filter(
    ({ story, words }) =>
      words.includes(wanted) && (tag === null || (plan.get(story.id) ?? [self]).includes(tag)),
  );
}
