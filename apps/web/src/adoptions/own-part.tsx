import type { Me } from "@tori/contract/people";
import type { Story } from "@tori/contract/stories";
import type { AdoptionVisibility } from "@tori/contract/vocabulary";
import { workPaths } from "@tori/text/work-paths";
import { useState } from "react";
import { useLocation } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { Notice } from "../ui/form/notice.tsx";
import { type Hindrance, type MyAdoptions, hindranceOf } from "./hindrance.ts";
import { OwnAdoption } from "./own-adoption.tsx";
import { RecordForm } from "./record-form.tsx";
import { useRenewAdoptions } from "./use-renew.ts";

type Props = { me: Me; story: Story; my: MyAdoptions };

/** What one's own organisations have done with the story, and where one records that a workplace uses it. */
export function OwnPart({ me, story, my }: Props) {
  const { reuse } = useLanguage().texts;
  const isExisting = new URLSearchParams(useLocation().search).has("existing");
  const [done, setDone] = useState<AdoptionVisibility | null>(null);
  const renew = useRenewAdoptions(story.slug);
  const hindrance = hindranceOf({ me, story, my });
  const free = my.workplaces.filter(({ adoptionId }) => adoptionId === null);
  return (
    <>
      {done && (
        <Notice key={my.items.length} kind="success" title={reuse.record.done} takesFocus>
          <p>{reuse.record.doneFor[done]}</p>
        </Notice>
      )}
      {my.items.length > 0 && (
        <section aria-labelledby="own">
          <h2 id="own">{reuse.own.heading}</h2>
          <ul className="adoptions">
            {my.items.map((adoption) => (
              <OwnAdoption key={adoption.id} adoption={adoption} renew={renew} />
            ))}
          </ul>
        </section>
      )}
      {hindrance && hindrance !== "own" && my.items.length === 0 && (
        <Hindered hindrance={hindrance} me={me} />
      )}
      {!hindrance && free.length > 0 && (
        <section aria-labelledby="record">
          <h2 id="record">{reuse.record.heading}</h2>
          <p>{reuse.record.lead}</p>
          <RecordForm
            key={free.map(({ slug }) => slug).join(" ")}
            slug={story.slug}
            workplaces={free}
            isExisting={isExisting}
            onDone={async (visibility) => {
              await renew();
              setDone(visibility);
            }}
          />
        </section>
      )}
    </>
  );
}

/** Why nothing can be recorded, and who can help. */
function Hindered({ hindrance, me }: { hindrance: Exclude<Hindrance, "own">; me: Me }) {
  const { texts, language } = useLanguage();
  const { reuse, shownRefusals, workplaces } = texts;
  const path = workPaths[language];
  const reasons = {
    ...reuse.hindrances,
    blocked: shownRefusals.blocked.detail,
    retired: shownRefusals.adoptions.storyRetired,
    waits: shownRefusals.adoptions.workplaceWaits,
  };
  const own = me.memberships.filter(({ state }) => state === "active");
  return (
    <Notice kind="info">
      <p>{reasons[hindrance]}</p>
      {hindrance === "author" && (
        <ul>
          {own.map(({ workplace: { slug, name } }) => (
            <li key={slug}>
              <Link to={path.workplaceTeam(slug)}>{name}</Link>
            </li>
          ))}
        </ul>
      )}
      {hindrance === "nowhere" && (
        <p>
          <Link to={path.joinWorkplace}>{workplaces.join.title}</Link>
        </p>
      )}
    </Notice>
  );
}
