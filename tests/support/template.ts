import { createTemplate } from "./database.ts";

/** Vitest's global set-up of the tests that need a database. */
export default createTemplate;
