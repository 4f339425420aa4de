import type { CuratedTag } from "@tori/contract/curation";
import { tagName } from "../curation/tag-name.ts";
import { useRenewTags } from "../curation/use-renew-tags.ts";
import { useTagDeed } from "../curation/use-tag-deed.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { Button } from "../ui/form/button.tsx";
import { Dialog } from "../ui/form/dialog.tsx";
import { Refusal } from "../ui/refusal.tsx";

type Props = {
  from: CuratedTag;
  into: CuratedTag;
  onClose: () => void;
  /** Tells what came of it. */
  onDone: (outcome: string) => void;
};

/** Tells what merging two tags will do, and does it. */
export function MergeDialog({ from, into, onClose, onDone }: Props) {
  const { texts, language } = useLanguage();
  const { similarTags, tagOperations } = texts;
  const { merge } = tagOperations;
  const renew = useRenewTags();
  const [fromName, intoName] = [tagName(from, language).text, tagName(into, language).text];
  const { submit, isBusy, problem } = useTagDeed(
    from,
    async (send, target) => {
      try {
        await send("mergeTag", { ...target, body: { into: into.id } });
      } catch (error) {
        // The next try is of the tags as they are now.
        await renew();
        throw error;
      }
    },
    () => onDone(similarTags.done(fromName, intoName)),
  );
  return (
    <Dialog
      title={similarTags.dialog(fromName, intoName)}
      open
      onClose={onClose}
      actions={
        <Button busy={isBusy} onClick={() => void submit()}>
          {merge.doIt}
        </Button>
      }
    >
      <Refusal problem={problem} />
      {problem?.fields?.map(({ field, message }) => (
        <p key={field}>{message}</p>
      ))}
      <p>{merge.willHappen}</p>
      <ul>
        {merge.consequences(from.storyCount, intoName).map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </Dialog>
  );
}
