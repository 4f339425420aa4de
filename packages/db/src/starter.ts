import { fileURLToPath } from "node:url";

/** The starter content's stories; the organisations and tags that they refer to lie beside them. */
export const starterFile = fileURLToPath(new URL("../starter/stories.json", import.meta.url));
