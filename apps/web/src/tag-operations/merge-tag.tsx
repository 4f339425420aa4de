import type { CuratedTag } from "@tori/contract/curation";
import type { TagChoice } from "@tori/contract/tags";
import { localized } from "@tori/text/language";
import { useState } from "react";
import { useTagDeed } from "../curation/use-tag-deed.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { errorOf } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Form } from "../ui/form/form.tsx";
import { Notice } from "../ui/form/notice.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TagPicker } from "../ui/tag-picker/tag-picker.tsx";

type Props = { tag: CuratedTag; choices: readonly TagChoice[]; onDone: (outcome: string) => void };

/** Merges a tag into another, after telling what will happen. */
export function MergeTag({ tag, choices, onDone }: Props) {
  const { texts, language } = useLanguage();
  const { merge } = texts.tagOperations;
  const [into, setInto] = useState("");
  const [isTried, setTried] = useState(false);
  const chosen = choices.find(({ id }) => id === into);
  const { submit, isBusy, problem } = useTagDeed(
    tag,
    (send, target) => send("mergeTag", { ...target, body: { into } }),
    () => onDone(merge.done),
  );
  return (
    <details className="more">
      <summary>{merge.title}</summary>
      <Form
        onSubmit={() => {
          setTried(true);
          if (chosen) void submit();
        }}
      >
        <Refusal problem={problem} />
        <TagPicker
          id="merge-into"
          label={merge.into}
          error={isTried && !chosen ? merge.intoError : errorOf(problem, "into")}
          value={chosen ? [{ id: into }] : []}
          onChange={([picked]) => setInto(picked && "id" in picked ? picked.id : "")}
          vocabulary={choices}
          max={1}
          mayPropose={false}
        />
        {chosen && (
          <Notice kind="info" title={merge.willHappen}>
            <ul>
              {merge.consequences(tag.storyCount, localized(chosen.name, language)).map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </Notice>
        )}
        <Button type="submit" busy={isBusy}>
          {merge.doIt}
        </Button>
      </Form>
    </details>
  );
}
