import { CuratedTagView } from "./curated-tag.tsx";
import { defineWorkbenchPage } from "./workbench-page.tsx";

export const page = defineWorkbenchPage({ title: ({ tagTitle }) => tagTitle, Content: CuratedTagView });
