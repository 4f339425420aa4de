import type { Story } from "@tori/contract/stories";

/**
 * Whether a workplace's story was last confirmed over twelve months ago. Editorial ones are never marked: they say
 * when their status was last known.
 */
export function needsChecking(
  story: Pick<Story, "publisher" | "state" | "confirmedAt">,
  now = new Date(),
): boolean {
  if (story.publisher !== "workplace" || story.state !== "published" || story.confirmedAt === null)
    return false;
  const yearAgo = new Date(now);
  yearAgo.setUTCFullYear(now.getUTCFullYear() - 1);
  return new Date(story.confirmedAt) < yearAgo;
}
