import { useLanguage } from "../platform/language-context.tsx";
import { DoneIcon } from "../ui/form/form-icons.tsx";
import { useDraftState } from "./draft-context.ts";
import { areFilled } from "./filled.ts";
import { type Form, formParts, partName } from "./form-parts.tsx";

/** The form's parts, and which of them have all that publishing asks for. */
export function FormContents({ isEditorial, isAdaptation }: Form) {
  const { texts } = useLanguage();
  const { drafts } = texts;
  const sections = useDraftState((snapshot) => snapshot.sections);
  return (
    <nav className="form-contents" aria-label={drafts.parts}>
      <ol>
        {formParts({ isEditorial, isAdaptation }).map(({ id, required }) => (
          <li key={id}>
            <a href={`#part-${id}`}>
              {partName(id, texts, isEditorial)}
              {required.length > 0 && areFilled(sections, required) && (
                <>
                  <DoneIcon />
                  <span className="visually-hidden"> ({drafts.partDone})</span>
                </>
              )}
            </a>
          </li>
        ))}
        <li>
          <a href="#part-publishing">{drafts.publishing}</a>
        </li>
      </ol>
    </nav>
  );
}
