import type { ReactNode } from "react";
import { focusFirst } from "../focus-first.ts";
import { DoneIcon, ErrorIcon, InfoIcon } from "./form-icons.tsx";
import "./form.css";
import "./notice.css";

type Props = {
  kind: "info" | "warning" | "success";
  title?: string;
  /** It takes the place of what had the focus, and so the focus too. */
  takesFocus?: boolean;
  children?: ReactNode;
};

const icons = { info: InfoIcon, warning: ErrorIcon, success: DoneIcon };

/** Something to know before going on, or what came of it. */
export function Notice({ kind, title, takesFocus = false, children }: Props) {
  const KindIcon = icons[kind];
  return (
    <div className={`form-notice form-notice-${kind}`} {...(takesFocus && { tabIndex: -1, ref: focusFirst })}>
      <KindIcon />
      <div>
        {title !== undefined && <p className="form-notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
