import { defineWorkbenchPage } from "../curation/workbench-page.tsx";
import { Operations } from "./operations.tsx";
import "../desk/desk.css";
import "./tag-operations.css";

export const page = defineWorkbenchPage({ title: ({ nav }) => nav.changes, Content: Operations });
