import { defineWorkbenchPage } from "../../curation/workbench-page.tsx";
import { Operation } from "./operation.tsx";
import "../../desk/desk.css";
import "./operation.css";

export const page = defineWorkbenchPage({ title: ({ changeTitle }) => changeTitle, Content: Operation });
