import { NewTag } from "./new-tag.tsx";
import { defineWorkbenchPage } from "./workbench-page.tsx";

export const page = defineWorkbenchPage({ title: ({ create }) => create.title, Content: NewTag });
