import type { Me } from "@tori/contract/people";
import { localized } from "@tori/text/language";
import { workPaths } from "@tori/text/work-paths";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { Fact, Facts } from "../ui/facts.tsx";
import { Leaving } from "./leaving.tsx";
import { NameForm } from "./name-form.tsx";
import { OwnData } from "./own-data.tsx";
import { Sessions } from "./sessions.tsx";
import "./account.css";

type Props = { me: Me };

/** One's own things: who one is here, where one belongs and is signed in, and the ways out. */
export function Account({ me }: Props) {
  const { texts, language } = useLanguage();
  const { account } = texts.people;
  return (
    <div className="account">
      {me.isBlocked && (
        <p className="notice">
          <strong>{texts.shownRefusals.blocked.title}.</strong> {texts.shownRefusals.blocked.detail}
        </p>
      )}
      <section>
        <h2>{account.me}</h2>
        <NameForm me={me} />
      </section>
      <section>
        <h2>{account.workplaces}</h2>
        <Workplaces me={me} />
        <p>
          <Link to={workPaths[language].joinWorkplace} className="more-link">
            {texts.workplaces.join.title}
          </Link>
        </p>
        {me.roles.length > 0 && (
          <p>
            <Link to={workPaths[language].moderation()} className="more-link">
              {texts.desk.toModeration}
            </Link>
          </p>
        )}
        {me.roles.includes("admin") && (
          <p>
            <Link to={workPaths[language].people} className="more-link">
              {texts.people.admin.title}
            </Link>
          </p>
        )}
      </section>
      <section>
        <h2>{account.sessions}</h2>
        <Sessions />
      </section>
      <section>
        <h2>{account.data}</h2>
        <OwnData me={me} />
      </section>
      <Leaving />
    </div>
  );
}

function Workplaces({ me }: Props) {
  const { texts, language } = useLanguage();
  const { account } = texts.people;
  if (me.memberships.length === 0) return <p>{account.noWorkplace}</p>;
  return (
    <Facts>
      {me.memberships.map(({ workplace, organisation, role, state, workplaceState }) => {
        const waits = state === "asked" ? account.asked : account.waiting;
        const isActive = state === "active" && workplaceState === "active";
        return (
          <Fact key={workplace.slug} term={`${workplace.name}, ${localized(organisation.name, language)}`}>
            {isActive ? account.roles[role] : waits}
            {state === "active" && (
              <>
                {" "}
                <Link to={workPaths[language].workplaceTeam(workplace.slug)}>
                  {texts.workplaces.page.team}
                </Link>
              </>
            )}
          </Fact>
        );
      })}
    </Facts>
  );
}
