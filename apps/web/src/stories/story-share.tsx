import type { Story } from "@tori/contract/stories";
import { useOrigin } from "../platform/origin.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { referenceText, storyAddress } from "./reference.ts";
import { useStoryLang } from "./use-story-lang.ts";

/** The address that stays and a ready reference: seen, so that they can be copied and printed without scripts too. */
export function StoryShare({ story }: { story: Story }) {
  const { texts } = useLanguage();
  const { stories } = texts;
  const origin = useOrigin();
  const address = storyAddress(story, origin);
  const reference = referenceText(story, origin);
  return (
    <section className="story-share" aria-labelledby="share-heading">
      <h2 id="share-heading">{stories.shareHeading}</h2>
      <h3>{stories.address}</h3>
      <p className="story-address">
        <a href={address}>{address}</a>
      </p>
      <CopyButton
        text={address}
        label={stories.copyAddress}
        done={stories.addressCopied}
        failed={stories.copyFailed}
      />
      <h3>{stories.reference}</h3>
      <p className="story-reference" lang={useStoryLang(story)}>
        {reference}
      </p>
      <CopyButton
        text={reference}
        label={stories.copyReference}
        done={stories.referenceCopied}
        failed={stories.copyFailed}
      />
    </section>
  );
}
