import { formatClock } from "@tori/text/time-of-day";
import { useLocation } from "react-router";
import { workPaths } from "@tori/text/work-paths";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { Notice } from "../ui/form/notice.tsx";
import type { Snapshot } from "./draft-store.ts";
import { useDraftState, useDraftStore } from "./draft-context.ts";
import { sectionKeys } from "./empty-sections.ts";

/** At the foot of the window all the time: is what was written safe, and how does it look? */
export function SaveBar({ isShared }: { isShared: boolean }) {
  const { texts, language } = useLanguage();
  const snapshot = useDraftState((all) => all);
  return (
    <div className="save-bar no-print">
      <div aria-live="polite">
        <TroubleNotice isShared={isShared} />
      </div>
      <div className="save-bar-row">
        <p className="save-state">{useSaveText(snapshot)}</p>
        <Link className="button button-quiet" to={workPaths[language].draftPreview(snapshot.draft.id)}>
          {texts.drafts.publish.preview}
        </Link>
      </div>
    </div>
  );
}

function useSaveText({ sections, isSaving, trouble }: Snapshot): string {
  const { texts, language } = useLanguage();
  const { saving } = texts.drafts;
  const all = sectionKeys.map((key) => sections[key]);
  const clashes = all.filter(({ clash }) => clash !== null).length;
  const times = all.flatMap(({ savedAt }) => savedAt ?? []).toSorted();
  if (clashes > 0) return saving.clashes(clashes);
  if (trouble?.kind === "offline") return saving.offline;
  if (isSaving) return saving.saving;
  if (!all.every(({ isSaved }) => isSaved)) return saving.unsaved;
  const last = times.at(-1);
  return last === undefined ? saving.nothingYet : saving.saved(formatClock(last, language));
}

/** Why nothing is saved, and what to do about it. */
function TroubleNotice({ isShared }: { isShared: boolean }) {
  const { texts, paths } = useLanguage();
  const { saving } = texts.drafts;
  const { pathname } = useLocation();
  const trouble = useDraftState((snapshot) => snapshot.trouble);
  const store = useDraftStore();
  if (!trouble || (trouble.kind === "offline" && store.isSaved)) return null;
  if (trouble.kind === "offline") {
    return <Notice kind="warning">{isShared ? saving.offlineShared : saving.offlineKept}</Notice>;
  }
  if (trouble.kind === "signed_out") {
    return (
      <Notice kind="warning" title={saving.signedOut}>
        <p>{saving.signedOutDetail}</p>
        <p>
          <Link to={paths.signIn(pathname)} className="button">
            {saving.signIn}
          </Link>
        </p>
      </Notice>
    );
  }
  return (
    <Notice kind="warning" title={saving.refused}>
      <p>
        {trouble.problem.detail} {saving.refusedDetail}
      </p>
    </Notice>
  );
}
