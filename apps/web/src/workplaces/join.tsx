import type { Me } from "@tori/contract/people";
import { useLanguage } from "../platform/language-context.tsx";
import { AskForm } from "./ask-form.tsx";
import { ChooseOrganisation } from "./choose-organisation.tsx";
import { ChooseWorkplace } from "./choose-workplace.tsx";
import { FoundForm } from "./found-form.tsx";
import { Invitations } from "./invitations.tsx";
import { newWorkplace, useChoices } from "./join-address.ts";
import "./workplaces.css";

/** To a workplace in three steps: the organisation, the workplace, and asking to join it or founding it. */
export function Join({ me }: { me: Me }) {
  const { organisation, workplace } = useChoices().choices;
  if (organisation === undefined) {
    return (
      <div className="places">
        <Invitations />
        <Steps at={1} />
        <ChooseOrganisation me={me} />
      </div>
    );
  }
  const key = `${organisation} ${workplace}`;
  return (
    <div className="places">
      <Steps at={workplace === undefined ? 2 : 3} />
      {workplace === undefined && <ChooseWorkplace organisation={organisation} />}
      {workplace === newWorkplace && <FoundForm key={key} organisation={organisation} />}
      {workplace !== undefined && workplace !== newWorkplace && (
        <AskForm key={key} organisation={organisation} slug={workplace} />
      )}
    </div>
  );
}

function Steps({ at }: { at: 1 | 2 | 3 }) {
  const { join } = useLanguage().texts.workplaces;
  return (
    <ol className="steps" aria-label={join.steps}>
      {[join.organisationStep, join.workplaceStep, join.lastStep].map((name, index) => (
        <li key={name} aria-current={index + 1 === at ? "step" : undefined}>
          <span className="step-number">{index + 1}</span> {name}
        </li>
      ))}
    </ol>
  );
}
