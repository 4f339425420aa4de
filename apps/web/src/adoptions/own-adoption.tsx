import type { AdoptionStep, MyAdoption } from "@tori/contract/adoptions";
import type { AdoptionVisibility } from "@tori/contract/vocabulary";
import { formatDate } from "@tori/text/dates";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Notice } from "../ui/form/notice.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { AdoptionView } from "./adoption-view.tsx";
import { StepForm } from "./step-form.tsx";

type Props = { adoption: MyAdoption; renew: () => Promise<void> };

/** An adoption of one's own organisation, with its log and, for its workplace's editors, what comes next. */
export function OwnAdoption({ adoption, renew }: Props) {
  const { own } = useLanguage().texts.reuse;
  const [done, setDone] = useState("");
  const tell = async (text: string) => {
    await renew();
    setDone(text);
  };
  return (
    <li className="adoption">
      {done !== "" && (
        <Notice key={`${adoption.visibility} ${adoption.steps.length}`} kind="success" takesFocus>
          {done}
        </Notice>
      )}
      <AdoptionView adoption={adoption} />
      <Log steps={adoption.steps} />
      <p>{adoption.visibility === "public" ? own.released : own.kept}</p>
      {adoption.mayEdit && (
        <>
          <Visibility adoption={adoption} onDone={tell} />
          <StepForm key={adoption.steps.length} adoption={adoption} onDone={() => tell(own.stepAdded)} />
        </>
      )}
    </li>
  );
}

function Log({ steps }: { steps: readonly AdoptionStep[] }) {
  const { texts, language } = useLanguage();
  const { own } = texts.reuse;
  return (
    <details className="more">
      <summary>{own.log(steps.length)}</summary>
      <ol className="use-log">
        {steps.map(({ id, date, status, by, ...told }) => (
          <li key={id}>
            <p>
              <strong>
                {formatDate(date, language)}: {texts.labels.adoptionStatuses[status]}
              </strong>
              {by !== null && `, ${own.by(by || own.formerMember)}`}
            </p>
            {[told.whatChanged, told.whatItTook, told.outcome, told.reason].map(
              (text) => text !== "" && <p key={text}>{text}</p>,
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

type VisibilityProps = { adoption: MyAdoption; onDone: (text: string) => Promise<void> };

/** Releases what is kept within the organisation, and takes back what is released. */
function Visibility({ adoption: { id, visibility }, onDone }: VisibilityProps) {
  const { own } = useLanguage().texts.reuse;
  const send = useSend();
  const isPublic = visibility === "public";
  const { submit, isBusy, problem } = useSubmit(async (next: AdoptionVisibility) => {
    await send("setAdoptionVisibility", { params: { id }, body: { visibility: next } });
    await onDone(next === "public" ? own.isReleased : own.isTakenBack);
  });
  return (
    <>
      <Refusal problem={problem} />
      <Button kind="quiet" busy={isBusy} onClick={() => void submit(isPublic ? "organisation" : "public")}>
        {isPublic ? own.takeBack : own.release}
      </Button>
    </>
  );
}
