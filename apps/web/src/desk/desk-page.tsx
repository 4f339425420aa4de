import type { Desk as DeskData } from "@tori/contract/desk";
import type { Me } from "@tori/contract/people";
import { reusePaths } from "@tori/text/reuse-paths";
import { workPaths } from "@tori/text/work-paths";
import { Leaving } from "../people/leaving.tsx";
import { definePrivatePage } from "../people/private-page.tsx";
import { useMe } from "../people/use-me.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Pending } from "../workplaces/pending.tsx";
import { AdoptionsToAnswer } from "./adoptions-to-answer.tsx";
import { DeskTasks } from "./desk-tasks.tsx";
import { DraftCards } from "./draft-cards.tsx";
import { NewEditorial } from "./new-editorial.tsx";
import { NewStory } from "./new-story.tsx";
import { PublishedCards } from "./published-cards.tsx";
import { deskQuery } from "./queries.ts";
import { ReaderNotices } from "./reader-notices.tsx";
import { StoriesToCheck } from "./stories-to-check.tsx";
import { WaitingWorkplaces } from "./waiting-workplaces.tsx";
import "./desk.css";

export const page = definePrivatePage({ title: ({ desk }) => desk.title, useMe, Content: Desk });

/** What one has to do, writes, waits for and has published. */
function Desk({ me }: { me: Me }) {
  const { texts, language } = useLanguage();
  const { desk } = texts;
  const { data, error } = useFresh(deskQuery);
  const isModerator = me.roles.length > 0;
  if (!data) return <Pending error={error} />;
  const { drafts, waiting, published, editorial, tasks } = data;
  return (
    <div className="desk">
      <section>
        <h2>{desk.tasks}</h2>
        <DeskTasks tasks={tasks} />
        <WaitingWorkplaces memberships={me.memberships} />
      </section>
      {tasks.notices > 0 && <ReaderNotices />}
      <AdoptionsToAnswer isAsked={tasks.adoptions > 0} />
      <StoriesToCheck />
      {isModerator && (
        <section>
          <h2>{desk.moderation}</h2>
          <p>{desk.moderationLead}</p>
          <Link className="button" to={workPaths[language].moderation()}>
            {desk.toModeration}
          </Link>
        </section>
      )}
      <section>
        <h2>{desk.drafts}</h2>
        {drafts.items.length === 0 && <p>{desk.noDrafts}</p>}
        <DraftCards drafts={drafts} />
      </section>
      <section>
        <h2>{desk.start}</h2>
        <NewStory memberships={me.memberships} />
      </section>
      {waiting.items.length > 0 && (
        <section>
          <h2>{desk.waiting}</h2>
          <DraftCards drafts={waiting} />
        </section>
      )}
      <section>
        <h2>{desk.published}</h2>
        {published.items.length === 0 && <p>{desk.noPublished}</p>}
        <PublishedCards stories={published} />
      </section>
      {isModerator && <EditorialDesk editorial={editorial} />}
      <OwnAffairs />
    </div>
  );
}

/** The editors' own stories: beginning one, and what is out. */
function EditorialDesk({ editorial }: Pick<DeskData, "editorial">) {
  const { desk } = useLanguage().texts;
  return (
    <section>
      <h2>{desk.editorialDesk}</h2>
      <p>{desk.editorialLead}</p>
      <NewEditorial />
      {editorial.items.length > 0 && (
        <details className="more">
          <summary>{desk.editorialPublished(editorial.total)}</summary>
          <PublishedCards stories={editorial} />
        </details>
      )}
    </section>
  );
}

/** What one has saved, one's own account, and the way out. */
function OwnAffairs() {
  const { texts, language } = useLanguage();
  const { desk, people } = texts;
  return (
    <section>
      <h2>{people.account.title}</h2>
      <div className="button-row">
        <Link className="button button-quiet" to={reusePaths[language].comparison()}>
          {desk.savedStories}
        </Link>
        <Link className="button button-quiet" to={workPaths[language].account}>
          {people.account.title}
        </Link>
        <Leaving />
      </div>
    </section>
  );
}
