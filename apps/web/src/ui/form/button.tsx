import type { ComponentProps } from "react";
import { useFormTexts } from "./form-texts.ts";
import "./form.css";
import "./button.css";

type Props = Omit<ComponentProps<"button">, "className"> & {
  kind?: "primary" | "quiet" | "danger";
  /** Something is on its way: a second press does nothing, and the focus stays. */
  busy?: boolean;
};

export function Button({
  kind = "primary",
  busy = false,
  type = "button",
  onClick,
  children,
  ...props
}: Props) {
  const texts = useFormTexts();
  return (
    <button
      className={kind === "primary" ? "button" : `button button-${kind}`}
      type={type}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        // A form may not be sent twice either.
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
      {...props}
    >
      {busy && <span className="spinner" aria-hidden="true" />}
      {children}
      {busy && <span className="visually-hidden"> {texts.busy}</span>}
    </button>
  );
}
