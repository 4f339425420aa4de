import type { StoryOrigin } from "@tori/contract/stories";
import type { RelationKind } from "@tori/contract/vocabulary";
import { localized } from "@tori/text/language";
import { paths } from "@tori/text/paths";
import { useLanguage } from "../../platform/language-context.tsx";
import { Notice } from "../../ui/form/notice.tsx";
import { RadioGroup } from "../../ui/form/radio-group.tsx";
import { useDraftState, useSection } from "../draft-context.ts";
import { SectionBox } from "../section-box.tsx";
import { useLoadOriginVersion } from "./use-origin-version.ts";

/** What the story is made from, and how closely. Who is named, the writer does not choose. */
export function BasisPart() {
  const basis = useDraftState(({ draft }) => draft.basis);
  return (
    basis && (
      <SectionBox name="basis">
        <Origin basis={basis} />
        <Kind />
      </SectionBox>
    )
  );
}

function Origin({ basis }: { basis: StoryOrigin }) {
  const { texts, language } = useLanguage();
  const words = texts.adaptations;
  const { story, organisation, workplace } = basis;
  useLoadOriginVersion(basis);
  const makers = [localized(organisation.name, language), workplace].filter(Boolean).join(", ");
  return (
    <>
      <p>
        {words.partLead}{" "}
        {story && (
          <>
            <a
              href={paths[story.language].story(story.slug)}
              lang={story.language}
              target="_blank"
              rel="noreferrer"
            >
              {story.title}
            </a>{" "}
            ({words.opens}),{" "}
          </>
        )}
        {makers}.
      </p>
      {story === null && (
        <Notice kind="info">
          <p>{words.unreadable}</p>
        </Notice>
      )}
    </>
  );
}

function Kind() {
  const words = useLanguage().texts.adaptations;
  const { value, change, errorOf } = useSection("basis");
  const kinds = Object.keys(words.kinds) as RelationKind[];
  return (
    <RadioGroup
      id="basis-kind"
      label={words.kind}
      error={errorOf("kind")}
      required
      options={kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
      value={value.kind}
      onChange={(kind) => change({ ...value, kind })}
    />
  );
}
