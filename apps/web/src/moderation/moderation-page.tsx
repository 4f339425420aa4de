import { defineModerationPage } from "./define-moderation-page.tsx";
import { Queue } from "./queue.tsx";

export const page = defineModerationPage({ Content: Queue });
