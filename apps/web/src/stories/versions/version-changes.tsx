import type { StoryVersion } from "@tori/contract/stories";
import type { Language } from "@tori/text/language";
import { useLanguage } from "../../platform/language-context.tsx";
import { inOrder } from "../../ui/in-order.ts";
import { changedParagraphs } from "./changed-paragraphs.ts";
import { changedParagraph } from "./changed-text.tsx";
import { versionParts } from "./version-parts.ts";

type Props = {
  older: StoryVersion;
  newer: StoryVersion;
  /** The story's language, where it is not the page's. */
  lang: Language | undefined;
};

/** What changed, part by part, and which parts did not. */
export function VersionChanges({ older, newer, lang }: Props) {
  const { texts, language } = useLanguage();
  const words = texts.versions;
  const before = new Map(versionParts(older, texts, language).map(({ heading, text }) => [heading, text]));
  const parts = versionParts(newer, texts, language);
  const changed = parts.filter(({ heading, text }) => text !== before.get(heading));
  const unchanged = parts.filter((part) => part.text !== "" && !changed.includes(part));
  return (
    <section className="version-changes" aria-labelledby="changes">
      <h2 id="changes" tabIndex={-1}>
        {words.changes(older.number, newer.number)}
      </h2>
      {changed.length === 0 ? <p>{words.none}</p> : <Legend />}
      {changed.map(({ heading, text, by, isOwn }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <div className={by === "lines" ? "version-lines" : undefined} lang={isOwn ? lang : undefined}>
            {inOrder(changedParagraphs(before.get(heading) ?? "", text, by).map(changedParagraph))}
          </div>
        </section>
      ))}
      {changed.length > 0 && unchanged.length > 0 && (
        <>
          <h3>{words.unchanged}</h3>
          <p>{unchanged.map(({ heading }) => heading).join(", ")}</p>
        </>
      )}
    </section>
  );
}

/** Shows what it says; those who listen hear what is added and removed where it is. */
function Legend() {
  const words = useLanguage().texts.versions;
  return (
    <p className="hint" aria-hidden="true">
      <ins>{words.legendAdded}</ins> {words.and} <del>{words.legendRemoved}</del>.
    </p>
  );
}
