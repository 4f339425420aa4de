import { isProblemError } from "@tori/contract/problem-error";
import { useLanguage } from "../platform/language-context.tsx";

/** In place of what is not here yet, or will not come. */
export function Pending({ error }: { error: Error | null }) {
  const { workplaces } = useLanguage().texts;
  if (!error) return <p aria-live="polite">{workplaces.loading}</p>;
  const isRefused = isProblemError(error) && error.problem.status < 500;
  return (
    <p className="lead" role="alert">
      {isRefused ? error.problem.detail : workplaces.failed}
    </p>
  );
}
