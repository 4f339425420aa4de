import { workPaths } from "@tori/text/work-paths";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { Button } from "../ui/form/button.tsx";
import { Form } from "../ui/form/form.tsx";
import { Notice } from "../ui/form/notice.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { ColumnHelp } from "./column-help.tsx";
import { ImportPreviewView } from "./import-preview.tsx";
import { SourceFields } from "./source-fields.tsx";
import { useImport } from "./use-import.ts";

/** Brings tags in from a file: what would change is seen first. */
export function ImportVocabulary() {
  const { texts, language } = useLanguage();
  const { tagExchange } = texts;
  const words = tagExchange.import;
  const importer = useImport();
  const { seen, done, previewing, importing } = importer;
  return (
    <section aria-labelledby="import-tags">
      <h2 id="import-tags">{words.title}</h2>
      <p className="exchange-lead">{words.lead}</p>
      {done && (
        <Notice kind="success" takesFocus>
          <p>{tagExchange.preview.done(done.added, done.changed)}</p>
          <Link to={workPaths[language].manageTags}>{tagExchange.preview.toVocabulary}</Link>
        </Notice>
      )}
      <Form className="exchange-form" onSubmit={() => void previewing.submit()}>
        <Refusal problem={previewing.problem} />
        <SourceFields importer={importer} />
        <ColumnHelp />
        <Button type="submit" kind={seen ? "quiet" : "primary"} busy={previewing.isBusy}>
          {words.preview}
        </Button>
      </Form>
      {seen && (
        <ImportPreviewView
          key={seen.preview.digest}
          preview={seen.preview}
          problem={importing.problem}
          isBusy={importing.isBusy}
          onImport={() => void importing.submit(seen)}
          onCancel={importer.cancel}
        />
      )}
    </section>
  );
}
