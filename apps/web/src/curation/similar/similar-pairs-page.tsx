import { defineWorkbenchPage } from "../workbench-page.tsx";
import { SimilarPairs } from "./similar-pairs.tsx";

export const page = defineWorkbenchPage({ title: ({ nav }) => nav.similar, Content: SimilarPairs });
