import type { getAdaptation } from "@tori/contract/adaptations";
import type { EndpointResponse } from "@tori/contract/endpoint";
import type { AdaptedPart } from "@tori/contract/vocabulary";
import type { Language } from "@tori/text/language";
import type { ReactNode } from "react";
import { isMade } from "../drafts/basis/told-parts.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { type Change, changedParagraphs } from "../stories/versions/changed-paragraphs.ts";
import { changedParagraph } from "../stories/versions/changed-text.tsx";
import { inOrder } from "../ui/in-order.ts";
import type { ComparedPart } from "./compared-parts.ts";

type Told = NonNullable<EndpointResponse<typeof getAdaptation>["parts"][AdaptedPart]>;

type Props = {
  compared: ComparedPart;
  told: Told | undefined;
  /** Both are in one language, so that words can be told apart. */
  isMarked: boolean;
  langs: { before: Language; after: Language };
};

/** One part of the two stories: what is said of the difference, and each text on its side. */
export function PartDifference({ compared, told, isMarked, langs }: Props) {
  const { texts } = useLanguage();
  const words = texts.adaptations.differences;
  const { heading, before, after, by, isOwn } = compared;
  const changes = isMarked ? changedParagraphs(before ?? "", after, by) : null;
  return (
    <section className="version-changes difference">
      <h2>{heading}</h2>
      {told && compared.part && <Word told={told} part={compared.part} />}
      <div className="difference-sides">
        {before !== null && (
          <Side name={words.original} lang={isOwn ? langs.before : undefined}>
            {changes ? sideOf(changes, "removed") : plain(before)}
          </Side>
        )}
        <Side name={words.adaptation} lang={isOwn ? langs.after : undefined}>
          {changes ? sideOf(changes, "added") : plain(after)}
        </Side>
      </div>
    </section>
  );
}

function Word({ told: { change, why }, part }: { told: Told; part: AdaptedPart }) {
  const { adaptations } = useLanguage().texts;
  const labels = isMade(part) ? adaptations.made : adaptations.met;
  return (
    <p className="difference-word">
      <strong>{labels[change]}.</strong>
      {why !== "" && ` ${adaptations.differences.why} ${why}`}
    </p>
  );
}

type SideProps = { name: string; lang: Language | undefined; children: ReactNode };

function Side({ name, lang, children }: SideProps) {
  const { language, texts } = useLanguage();
  return (
    <div>
      <p className="difference-side">{name}</p>
      {children ? (
        <div lang={lang === language ? undefined : lang}>{children}</div>
      ) : (
        <p className="fact-unknown">{texts.adaptations.differences.notTold}</p>
      )}
    </div>
  );
}

/** What one of the texts has of the paragraphs, with its own words marked; null for nothing. */
function sideOf(paragraphs: Change[][], own: "added" | "removed"): ReactNode {
  const left = paragraphs
    .map((changes) => changes.filter(({ kind }) => kind === "same" || kind === own))
    .filter((changes) => changes.length > 0);
  return left.length === 0 ? null : inOrder(left.map(changedParagraph));
}

function plain(text: string): ReactNode {
  if (text === "") return null;
  return inOrder(text.split("\n").map((line) => changedParagraph([{ kind: "same", text: line }])));
}
