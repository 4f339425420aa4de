import { en } from "./en.ts";
import { type Texts, fi } from "./fi.ts";
import type { Language } from "./language.ts";
import { sv } from "./sv.ts";

/** All languages at once: for the server. A browser loads the one that it shows. */
export const texts: Record<Language, Texts> = { fi, sv, en };
