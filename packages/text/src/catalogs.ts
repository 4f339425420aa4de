import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";

/** All three at once: for the server. A browser loads the one language of its page. */
export const catalogs = { fi, sv, en };
