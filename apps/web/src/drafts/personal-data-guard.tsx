import { findPersonalData } from "@tori/contract/personal-data";
import { useLanguage } from "../platform/language-context.tsx";
import { Notice } from "../ui/form/notice.tsx";

/** Warns of what should not be in a public text. */
export function PersonalDataGuard({ text }: { text: string }) {
  const { guard } = useLanguage().texts.drafts;
  const found = findPersonalData(text);
  return (
    <div aria-live="polite">
      {found.length > 0 && (
        <Notice kind="warning" title={guard.title}>
          {found.map(({ kind, found: words }) => (
            <p key={words}>{kind === "identity_code" ? guard.identityCode(words) : guard.phone(words)}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}
