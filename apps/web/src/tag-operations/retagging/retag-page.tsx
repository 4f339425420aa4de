import { defineWorkbenchPage } from "../../curation/workbench-page.tsx";
import { Retag } from "./retag.tsx";
import "./retagging.css";

export const page = defineWorkbenchPage({ title: ({ nav }) => nav.retag, Content: Retag });
