import { queue } from "../platform/jobs.ts";

/** Asks that the index be made to say of a story what is true now; sent by everything that changes one. */
export const indexQueue = queue<{ storyId: string }>("search.index");
