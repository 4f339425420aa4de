import type { CuratedTag } from "@tori/contract/curation";
import { useLanguage } from "../platform/language-context.tsx";
import { Button } from "../ui/form/button.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { ReasonForm } from "./reason-form.tsx";
import { useTagDeed } from "./use-tag-deed.ts";

type Props = {
  tag: CuratedTag;
  /** Tells what came of it. */
  onDone: (outcome: string) => void;
};

/** Says no to a proposal; who made it gets the reason by mail. */
export function DeclineProposal({ tag, onSend, onDone }: Props & { onSend: (reason: string) => void }) {
  const { decline } = useLanguage().texts.curation;
  const deed = useTagDeed(
    tag,
    (send, target, reason: string) => {
      onSend(reason);
      return send("decideProposal", { ...target, body: { decision: "decline", reason } });
    },
    () => onDone(decline.done),
  );
  return <ReasonForm title={decline.title} hint={decline.hint} doIt={decline.doIt} deed={deed} />;
}

export function DeprecateTag({ tag, onDone }: Props) {
  const { deprecate } = useLanguage().texts.curation;
  const deed = useTagDeed(
    tag,
    (send, target, reason: string) => send("deprecateTag", { ...target, body: { reason } }),
    () => onDone(deprecate.done),
  );
  return <ReasonForm title={deprecate.title} hint={deprecate.hint} doIt={deprecate.doIt} deed={deed} />;
}

export function ReviveTag({ tag, onDone }: Props) {
  const { revive } = useLanguage().texts.curation;
  const { submit, isBusy, problem } = useTagDeed(
    tag,
    (send, target) => send("reviveTag", target),
    () => onDone(revive.done),
  );
  return (
    <div>
      <Refusal problem={problem} />
      <Button kind="quiet" busy={isBusy} onClick={() => void submit()}>
        {revive.doIt}
      </Button>
    </div>
  );
}
