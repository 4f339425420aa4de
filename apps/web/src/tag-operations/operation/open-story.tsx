import type { CuratedTag } from "@tori/contract/curation";
import type { EndpointResponse } from "@tori/contract/endpoint";
import { isProblemError } from "@tori/contract/problem-error";
import type { listOperationStories } from "@tori/contract/tag-operations";
import { paths } from "@tori/text/paths";
import { useMemo, useState } from "react";
import { useLanguage } from "../../platform/language-context.tsx";
import { useSend, useSubmit } from "../../platform/writing/use-submit.ts";
import { Button } from "../../ui/form/button.tsx";
import { Form } from "../../ui/form/form.tsx";
import { RadioGroup } from "../../ui/form/radio-group.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { TagPicker } from "../../ui/tag-picker/tag-picker.tsx";
import { type NameOf, TagMarks } from "../tag-marks.tsx";
import { choicesWith } from "../use-tag-words.ts";

type Story = EndpointResponse<typeof listOperationStories>["items"][number];
type How = "keep" | "restore" | "choose";

type Props = {
  operationId: string;
  story: Story;
  tags: readonly CuratedTag[];
  nameOf: NameOf;
  onDecided: (outcome: string) => Promise<void>;
};

const mostTags = 10;

/** A story with its tags before, after and now, and what is to become of it. */
export function OpenStory({ operationId, story, tags, nameOf, onDecided }: Props) {
  const { open: words } = useLanguage().texts.tagOperations.operation;
  const { id, before, now } = story;
  const [how, setHow] = useState<How | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>(now);
  const [isTried, setTried] = useState(false);
  const { submit, isBusy, problem } = useDecision(operationId, story, onDecided);
  // What it has or had may stay or come back, be it in use or not.
  const vocabulary = useMemo(
    () => choicesWith(tags, (tag) => before.includes(tag.id) || now.includes(tag.id)),
    [tags, before, now],
  );
  const hows: How[] = before.length > 0 ? ["keep", "restore", "choose"] : ["keep", "choose"];
  const wanted: Record<How, readonly string[] | null> = { keep: null, restore: before, choose: chosen };
  const lacksTags = how === "choose" && chosen.length === 0;
  return (
    <li className="desk-card">
      <h4>
        <a href={paths[story.language].story(story.slug)} lang={story.language}>
          {story.title}
        </a>
      </h4>
      <ThreeTimes story={story} nameOf={nameOf} />
      <Form
        onSubmit={() => {
          setTried(true);
          if (how !== null && !lacksTags) void submit(wanted[how]);
        }}
      >
        <Refusal problem={problem} />
        <RadioGroup<How>
          id={`how-${id}`}
          label={words.how}
          error={isTried && how === null ? words.howError : undefined}
          options={hows.map((value) => ({ value, label: words.hows[value] }))}
          value={how}
          onChange={setHow}
        />
        {how === "choose" && (
          <TagPicker
            id={`tags-${id}`}
            label={words.tags}
            error={isTried && lacksTags ? words.tagsError : problem?.fields?.[0]?.message}
            value={chosen.map((tag) => ({ id: tag }))}
            onChange={(picked) => setChosen(picked.flatMap((tag) => ("id" in tag ? tag.id : [])))}
            vocabulary={vocabulary}
            max={mostTags}
            mayPropose={false}
          />
        )}
        <Button type="submit" busy={isBusy}>
          {words.doIt}
          <span className="visually-hidden"> ({story.title})</span>
        </Button>
      </Form>
    </li>
  );
}

function ThreeTimes({ story: { before, after, now }, nameOf }: Pick<Props, "story" | "nameOf">) {
  const { open: words } = useLanguage().texts.tagOperations.operation;
  const times = [
    { term: words.before, ids: before, none: words.later },
    { term: words.after, ids: after, none: words.later },
    { term: words.now, ids: now, none: words.none },
  ];
  return (
    <dl className="operation-times">
      {times.map(({ term, ids, none }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <TagMarks ids={ids} nameOf={nameOf} none={none} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function useDecision(id: string, { id: story, title }: Story, onDecided: Props["onDecided"]) {
  const { open: words } = useLanguage().texts.tagOperations.operation;
  const send = useSend();
  return useSubmit(async (tags: readonly string[] | null) => {
    try {
      await send("settleOperationStory", {
        params: { id, story },
        body: { tags: tags === null ? null : [...tags] },
      });
    } catch (refusal) {
      // Somebody else has decided: the story goes from the list, and that is told.
      if (!isProblemError(refusal) || refusal.problem.code !== "conflict") throw refusal;
      return onDecided(`${title}: ${refusal.problem.detail}`);
    }
    await onDecided(words.decided(title));
  });
}
