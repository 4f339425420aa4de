import { defineWorkbenchPage } from "../curation/workbench-page.tsx";
import { MissedSearches } from "./missed-searches.tsx";
import "../desk/desk.css";

export const page = defineWorkbenchPage({ title: ({ nav }) => nav.missed, Content: MissedSearches });
