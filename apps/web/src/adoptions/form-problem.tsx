import type { ProblemBody } from "@tori/contract/problem";
import { useLocation } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { ErrorSummary } from "../ui/form/error-summary.tsx";
import { Notice } from "../ui/form/notice.tsx";
import { Refusal } from "../ui/refusal.tsx";

type Props = {
  problem: ProblemBody | null;
  /** What the ids of the form's fields begin with. */
  id: string;
};

/** Why a form was not taken: what to mend, field by field, or what else stands in the way. What was typed stays. */
export function FormProblem({ problem, id }: Props) {
  const { texts, paths } = useLanguage();
  const { pathname } = useLocation();
  if (problem?.fields) {
    const errors = problem.fields.map(({ field, message }) => ({ id: fieldId(id, field), message }));
    return <ErrorSummary errors={errors} />;
  }
  return (
    <>
      <Refusal problem={problem} />
      {problem?.code === "signed_out" && (
        <Notice kind="info">
          <p>{texts.reuse.record.signInAside}</p>
          <p>
            <a href={paths.signIn(pathname)} target="_blank" rel="noreferrer">
              {texts.site.signIn}
            </a>
          </p>
        </Notice>
      )}
    </>
  );
}

/** The id of the control that a field's name leads to, in the form whose ids begin so. */
export function fieldId(form: string, field: string): string {
  return `${form}-${field.replaceAll(".", "-")}`;
}
