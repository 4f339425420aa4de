import type { ImportPreview } from "@tori/contract/tag-exchange";
import type { ProblemBody } from "@tori/contract/problem";
import { useLanguage } from "../platform/language-context.tsx";
import { focusFirst } from "../ui/focus-first.ts";
import { Button } from "../ui/form/button.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { ImportChanges } from "./import-changes.tsx";
import { ImportFaults } from "./import-faults.tsx";

type Props = {
  preview: ImportPreview;
  /** Why the import was refused. */
  problem: ProblemBody | null;
  isBusy: boolean;
  onImport: () => void;
  onCancel: () => void;
};

/** What an import would do, what is in its way, and the button that does it. */
export function ImportPreviewView({ preview, problem, isBusy, onImport, onCancel }: Props) {
  const words = useLanguage().texts.tagExchange.preview;
  const { added, changed, unchanged, ignored, faultCount } = preview;
  const isImportable = faultCount === 0 && added + changed > 0;
  return (
    <section aria-labelledby="import-preview" className="exchange-preview">
      <h3 id="import-preview" tabIndex={-1} ref={focusFirst}>
        {words.title}
      </h3>
      <Refusal problem={problem} />
      {added + changed + faultCount === 0 && <p>{words.nothing}</p>}
      <ul className="exchange-counts">
        {added > 0 && <li>{words.added(added)}</li>}
        {changed > 0 && <li>{words.changed(changed)}</li>}
        {unchanged > 0 && <li>{words.unchanged(unchanged)}</li>}
        {ignored > 0 && <li>{words.ignored(ignored)}</li>}
      </ul>
      {faultCount > 0 && <ImportFaults faults={preview.faults} count={faultCount} />}
      {isImportable && (
        <div className="button-row">
          <Button busy={isBusy} onClick={onImport}>
            {words.doIt(added + changed)}
          </Button>
          <Button kind="quiet" onClick={onCancel}>
            {words.cancel}
          </Button>
        </div>
      )}
      {preview.changes.length > 0 && <ImportChanges changes={preview.changes} count={added + changed} />}
    </section>
  );
}
