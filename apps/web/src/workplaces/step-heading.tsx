import { focusFirst } from "../ui/focus-first.ts";
import { stepHeading } from "./join-address.ts";

/** What a step asks. It takes the focus when it comes, which may be later than the page. */
export function StepHeading({ children }: { children: string }) {
  return (
    <h2 id={stepHeading} tabIndex={-1} ref={focusFirst}>
      {children}
    </h2>
  );
}
