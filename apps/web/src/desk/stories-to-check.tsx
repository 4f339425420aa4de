import { useQueryClient } from "@tanstack/react-query";
import type { EndpointResponse } from "@tori/contract/endpoint";
import type { Endpoints } from "@tori/contract/endpoints";
import { formatDate } from "@tori/text/dates";
import { paths } from "@tori/text/paths";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { storiesToCheckQuery } from "./queries.ts";

type StoryToCheck = EndpointResponse<Endpoints["listStoriesToCheck"]>["items"][number];

/** Stories of which nobody has said for a year whether they still hold; one press says so. */
export function StoriesToCheck() {
  const { desk } = useLanguage().texts;
  const { data } = useFresh(storiesToCheckQuery);
  const [said, setSaid] = useState("");
  const items = data?.items ?? [];
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      {items.length > 0 && (
        <section>
          <h2 id="stories-to-check" tabIndex={-1}>
            {desk.check.heading}
          </h2>
          <p>{desk.check.lead}</p>
          <ul className="desk-list">
            {items.map((story) => (
              <Card
                key={story.slug}
                story={story}
                onConfirmed={() => setSaid(desk.check.done(story.title))}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Card({ story, onConfirmed }: { story: StoryToCheck; onConfirmed: () => void }) {
  const { texts, language } = useLanguage();
  const { desk, drafts } = texts;
  const { slug, title, language: written, workplace, lastKnownAt } = story;
  const send = useSend();
  const client = useQueryClient();
  const { submit, isBusy, problem } = useSubmit(async () => {
    await send("confirmStory", { params: { slug } });
    onConfirmed();
    await client.invalidateQueries();
    await client.refetchQueries({ queryKey: storiesToCheckQuery.queryKey });
    document.getElementById("stories-to-check")?.focus();
  });
  return (
    <li className="desk-card">
      <h3 lang={written}>
        <a href={paths[written].story(slug)}>{title}</a>
      </h3>
      <p className="desk-facts">
        <span>{workplace ?? drafts.editorial}</span>
        <span>{desk.check.since(formatDate(lastKnownAt, language))}</span>
      </p>
      <Refusal problem={problem} />
      <div>
        <Button kind="quiet" busy={isBusy} onClick={() => void submit()}>
          {desk.check.confirm}
          <span className="visually-hidden"> ({title})</span>
        </Button>
      </div>
    </li>
  );
}
