import type { Story } from "@tori/contract/stories";

/** A story as its page shows it: a published one, or a draft, which may not tell yet how far it has come. */
export type ShownStory = Omit<Story, "status"> & { status: Story["status"] | null };
