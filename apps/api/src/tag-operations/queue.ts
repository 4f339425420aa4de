import { queue } from "../platform/jobs.ts";

/** Asks that an operation, or its undoing, be brought to its end. Doing it twice changes nothing. */
export const tagQueue = queue<{ operationId: string }>("tags.operation");
