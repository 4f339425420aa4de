import { defineWorkbenchPage } from "../../curation/workbench-page.tsx";
import { SplitTag } from "./split-tag.tsx";
import "./split.css";

export const page = defineWorkbenchPage({ title: ({ splitTitle }) => splitTitle, Content: SplitTag });
