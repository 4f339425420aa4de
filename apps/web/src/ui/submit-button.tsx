import type { ReactNode } from "react";

type Props = { isBusy: boolean; children: ReactNode; className?: string };

/** Stays where it is and keeps the focus while its work is under way. */
export function SubmitButton({ isBusy, children, className = "button" }: Props) {
  return (
    <button type="submit" className={className} aria-disabled={isBusy ? true : undefined}>
      {children}
    </button>
  );
}
