import { useQueryClient } from "@tanstack/react-query";
import type { EndpointInput, EndpointResponse } from "@tori/contract/endpoint";
import type { Endpoints } from "@tori/contract/endpoints";
import { hideReasons, keepReasons } from "@tori/contract/report-grounds";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import type { Send } from "../platform/writing/send.ts";
import { errorOf, useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { ErrorSummary } from "../ui/form/error-summary.tsx";
import { Form } from "../ui/form/form.tsx";
import { Notice } from "../ui/form/notice.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { type Grounds, GroundFields, useMissingGrounds } from "./ground-fields.tsx";
import { storyDecisionsQuery } from "./queries.ts";

type Story = EndpointResponse<Endpoints["listStoryDecisions"]>["story"];
type Deed = "hide" | "reinstate";

const reasons = { hide: hideReasons, reinstate: keepReasons } as const;

/** A moderator hides a story that nobody has reported, or brings a hidden one back, whoever hid it. */
export function ModerateStory({ story }: { story: Story }) {
  const words = useLanguage().texts.moderation.story;
  const [done, setDone] = useState<Deed | null>(null);
  // As one has seen it: what one has typed stays when another is quicker.
  const [state, setState] = useState(story.state);
  const deed = state === "hidden" ? "reinstate" : "hide";
  return (
    <section aria-labelledby="moderate-story">
      <h2 id="moderate-story">{words[deed]}</h2>
      {done && (
        <Notice
          key={done}
          kind="success"
          title={done === "hide" ? words.hidden : words.reinstated}
          takesFocus
        />
      )}
      {state === "unpublished" ? (
        <p>{words.away}</p>
      ) : (
        // After one of them the other one may be done.
        <DeedForm
          key={deed}
          deed={deed}
          slug={story.slug}
          onDone={() => {
            setDone(deed);
            setState(deed === "hide" ? "hidden" : "published");
          }}
        />
      )}
    </section>
  );
}

type FormProps = { deed: Deed; slug: string; onDone: () => void };

function DeedForm({ deed, slug, onDone }: FormProps) {
  const words = useLanguage().texts.moderation.story;
  const [grounds, setGrounds] = useState<Grounds>({ reason: null, words: "" });
  const [tries, setTries] = useState(0);
  const missing = useMissingGrounds()(grounds);
  const { submit, isBusy, problem } = useDeed(deed, slug, onDone);
  const errors = tries > 0 ? missing : [];
  return (
    <Form
      onSubmit={() => {
        setTries(tries + 1);
        if (missing.length === 0) void submit(grounds);
      }}
    >
      <p>{words[`${deed}Hint`]}</p>
      {!problem && <ErrorSummary key={tries} errors={errors} />}
      <Refusal problem={problem} />
      <GroundFields
        grounds={grounds}
        reasons={reasons[deed]}
        error={(field) => errors.find(({ id }) => id === field)?.message ?? errorOf(problem, field)}
        onChange={setGrounds}
      />
      <Button type="submit" kind={deed === "hide" ? "danger" : "primary"} busy={isBusy}>
        {words[deed]}
      </Button>
    </Form>
  );
}

/** Done, or too late for another was quicker, what has been decided is asked for anew. */
function useDeed(deed: Deed, slug: string, onDone: () => void) {
  const send = useSend();
  const client = useQueryClient();
  return useSubmit(async (grounds: Grounds) => {
    try {
      await sendDeed(send, deed, slug, grounds);
      onDone();
    } finally {
      await client.invalidateQueries();
      await client.refetchQueries({ queryKey: storyDecisionsQuery(slug).queryKey });
    }
  });
}

async function sendDeed(send: Send, deed: Deed, slug: string, grounds: Grounds): Promise<void> {
  const params = { slug };
  // The list has had the grounds of this deed alone.
  if (deed === "hide") await send("hideStory", { params, body: grounds as Hiding });
  else await send("reinstateStory", { params, body: grounds as Reinstating });
}

type Hiding = EndpointInput<Endpoints["hideStory"]>["body"];
type Reinstating = EndpointInput<Endpoints["reinstateStory"]>["body"];
