import type { ProblemBody } from "@tori/contract/problem";
import { useEffect, useRef } from "react";
import { ErrorIcon } from "./form/form-icons.tsx";
import "./form/form.css";
import "./form/notice.css";

type Props = { problem: ProblemBody | null };

/** Why what was asked was not done. It takes the focus, so that it is read and the fields after it come next. */
export function Refusal({ problem }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) box.current?.focus();
  }, [problem]);
  if (!problem) return null;
  const { title, detail, fields = [] } = problem;
  return (
    <div ref={box} className="form-notice form-notice-error" role="alert" tabIndex={-1}>
      <ErrorIcon />
      <div>
        <h2>{title}</h2>
        {/* A field says the same where it is. */}
        {fields.every(({ message }) => message !== detail) && <p>{detail}</p>}
      </div>
    </div>
  );
}
