import { useQueryClient } from "@tanstack/react-query";
import type { WorkplaceAdoption } from "@tori/contract/adoptions";
import { paths } from "@tori/text/paths";
import { useState } from "react";
import { AdoptionView } from "../adoptions/adoption-view.tsx";
import { SpeakForm } from "../adoptions/speak-form.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Notice } from "../ui/form/notice.tsx";
import { deskQuery, toAnswerQuery } from "./queries.ts";

/**
 * Who uses one's workplaces' stories, until somebody has said something to them.
 * @param props.isAsked whether there was any when the desk opened
 */
export function AdoptionsToAnswer({ isAsked }: { isAsked: boolean }) {
  const { answer } = useLanguage().texts.desk;
  const client = useQueryClient();
  const { data } = useFresh(toAnswerQuery, isAsked);
  const [done, setDone] = useState("");
  const items = data?.items ?? [];
  const tell = async ({ workplace }: WorkplaceAdoption) => {
    // Pages of these stories tell of it when they open.
    await client.invalidateQueries({ refetchType: "none" });
    await Promise.all([toAnswerQuery, deskQuery].map(({ queryKey }) => client.refetchQueries({ queryKey })));
    setDone(answer.done(workplace.name));
  };
  return (
    <>
      {done !== "" && (
        <Notice key={`${done} ${items.length}`} kind="success" takesFocus>
          {done}
        </Notice>
      )}
      {data && items.length > 0 && (
        <section>
          <h2 id="to-answer" tabIndex={-1}>
            {answer.heading}
          </h2>
          <p>{answer.lead}</p>
          <ul className="desk-list">
            {items.map((adoption) => (
              <Card key={adoption.id} adoption={adoption} onDone={() => tell(adoption)} />
            ))}
          </ul>
          {items.length < data.total && <p>{answer.more(data.total)}</p>}
        </section>
      )}
    </>
  );
}

type Props = { adoption: WorkplaceAdoption; onDone: () => Promise<void> };

function Card({ adoption, onDone }: Props) {
  const { story } = adoption;
  return (
    <li className="desk-card adoption">
      <p lang={story.language}>
        <a href={paths[story.language].storyUse(story.slug)}>{story.title}</a>
      </p>
      <AdoptionView adoption={adoption} />
      <SpeakForm adoption={adoption} onDone={onDone} />
    </li>
  );
}
