import { defineWorkbenchPage } from "../curation/workbench-page.tsx";
import { ExportVocabulary } from "./export-vocabulary.tsx";
import { ImportVocabulary } from "./import-vocabulary.tsx";
import "./tag-exchange.css";

export const page = defineWorkbenchPage({ title: ({ nav }) => nav.files, Content: TagFiles });

function TagFiles() {
  return (
    <div className="tag-page">
      <ExportVocabulary />
      <ImportVocabulary />
    </div>
  );
}
