import { Vocabulary } from "./vocabulary.tsx";
import { defineWorkbenchPage } from "./workbench-page.tsx";

export const page = defineWorkbenchPage({ Content: Vocabulary });
