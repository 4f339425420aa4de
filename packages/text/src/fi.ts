import { assemble } from "./assemble.ts";
import { core } from "./fi/core.ts";
import { rest } from "./fi/rest.ts";

export const fi = assemble(core, rest);

/** What every language has to say. */
export type Texts = typeof fi;
