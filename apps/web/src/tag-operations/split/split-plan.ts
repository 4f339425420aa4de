import type { EndpointInput } from "@tori/contract/endpoint";
import type { splitTag } from "@tori/contract/tag-operations";

/**
 * Which tags a story gets; one that is not here stays as it is. The split tag itself is among a story's tags where it
 * keeps that beside the others, and never alone.
 */
export type SplitPlan = ReadonlyMap<string, readonly string[]>;

type Moves = EndpointInput<typeof splitTag>["body"]["moves"];

type Step = { stories: Iterable<string>; tag: string; self: string };

/** Each of the stories gets this tag instead of all others. */
export function moveTo(plan: SplitPlan, { stories, tag, self }: Step): SplitPlan {
  return withTags(plan, { stories, self }, () => [tag]);
}

/** Each of the stories gets this tag beside what it has, be that only the split one. */
export function giveBeside(plan: SplitPlan, { stories, tag, self }: Step): SplitPlan {
  return withTags(plan, { stories, self }, (tags) => [...new Set([...(tags ?? [self]), tag])]);
}

/** Without a tag that nothing is moved to any more. */
export function withoutTag(plan: SplitPlan, { tag, self }: Omit<Step, "stories">): SplitPlan {
  return withTags(plan, { stories: storiesOf(plan, tag), self }, (tags = []) =>
    tags.filter((each) => each !== tag),
  );
}

/** Stories that get a tag. */
export function storiesOf(plan: SplitPlan, tag: string): string[] {
  return [...plan].filter(([, tags]) => tags.includes(tag)).map(([story]) => story);
}

/** Stories that keep the split tag, those that get others beside it among them. */
export function countStaying(plan: SplitPlan, stories: readonly { id: string }[], self: string): number {
  return stories.filter(({ id }) => plan.get(id)?.includes(self) ?? true).length;
}

/** The plan as it is sent, each tag with its stories. */
export function movesOf(plan: SplitPlan): Moves {
  const tags = new Set([...plan.values()].flat());
  return [...tags].map((tag) => ({ tag, stories: storiesOf(plan, tag) }));
}

function withTags(
  plan: SplitPlan,
  { stories, self }: Omit<Step, "tag">,
  change: (tags: readonly string[] | undefined) => readonly string[],
): SplitPlan {
  const changed = new Map(plan);
  for (const story of stories) {
    const tags = change(changed.get(story));
    if (tags.some((tag) => tag !== self)) changed.set(story, tags);
    else changed.delete(story);
  }
  return changed;
}
