import type { DraftSectionKey } from "@tori/contract/draft-sections";
import type { RichText } from "@tori/contract/rich-text";
import { formatTime } from "@tori/text/time-of-day";
import { useLanguage } from "../platform/language-context.tsx";
import { Button } from "../ui/form/button.tsx";
import { focusField } from "../ui/form/focus-field.ts";
import { Notice } from "../ui/form/notice.tsx";
import { useDraftStore, useSection } from "./draft-context.ts";
import type { SavedSection } from "./section.ts";
import { SectionView } from "./section-view.tsx";
import { isRichSection } from "./rich-sections.ts";
import { useSectionName } from "./use-section-name.ts";

type Props = { name: DraftSectionKey; theirs: SavedSection };

/** The first field of a section that has several. */
const firstFields: Partial<Record<DraftSectionKey, string>> = {
  basis: "basis-kind",
  effort: "effort-effort",
  results: "results-known",
  status: "status-status",
  classification: "classification-practices",
  contact: "contact-email",
};

/** Two have written the same section: both texts, and the choice between them. */
export function Clash({ name, theirs }: Props) {
  const { texts, language } = useLanguage();
  const { clash } = texts.drafts;
  const store = useDraftStore();
  const { value } = useSection(name);
  const sectionName = useSectionName()(name);
  const settle = (chosen: unknown) => {
    store.settle(name, chosen);
    // The fields come back in place of the button that had the focus.
    setTimeout(() => focusField(firstFields[name] ?? name));
  };
  const of = <span className="visually-hidden"> ({sectionName})</span>;
  return (
    <section className="clash" id={name} aria-labelledby={`${name}-clash`}>
      <h3 id={`${name}-clash`}>{sectionName}</h3>
      <Notice kind="warning" title={clash.title}>
        <p>{clash.who(theirs.savedBy, formatTime(theirs.savedAt, language))}</p>
      </Notice>
      <div className="clash-texts">
        <div className="clash-text">
          <h4>{clash.mine}</h4>
          <SectionView name={name} value={value} />
          <Button onClick={() => settle(value)}>
            {clash.keepMine}
            {of}
          </Button>
        </div>
        <div className="clash-text">
          <h4>{clash.theirs}</h4>
          <SectionView name={name} value={theirs.value} />
          <Button kind="quiet" onClick={() => settle(theirs.value)}>
            {clash.takeTheirs}
            {of}
          </Button>
        </div>
      </div>
      {isRichSection(name) && (
        <Button kind="quiet" onClick={() => settle(joined(theirs.value as RichText, value as RichText))}>
          {clash.keepBoth}
          {of}
        </Button>
      )}
    </section>
  );
}

function joined(first: RichText, second: RichText): RichText {
  return { type: "doc", content: [...first.content, ...second.content] };
}
