import type { CuratedTag } from "@tori/contract/curation";
import { workPaths } from "@tori/text/work-paths";
import { useMemo, useState } from "react";
import { useParams } from "react-router";
import { ClaimNotice } from "../moderation/claim-notice.tsx";
import { DecidedMeanwhile } from "../moderation/decided-meanwhile.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Notice } from "../ui/form/notice.tsx";
import { MergeTag } from "../tag-operations/merge-tag.tsx";
import { Pending } from "../workplaces/pending.tsx";
import { curatedTagQuery, vocabularyQuery } from "./queries.ts";
import { SimilarToTag } from "./similar/similar-to-tag.tsx";
import { StatePill } from "./state-pill.tsx";
import { DeclineProposal, DeprecateTag, ReviveTag } from "./tag-deeds.tsx";
import { TagEditor } from "./tag-editor.tsx";
import { tagChoices, tagName } from "./tag-name.ts";
import { TagOrigin } from "./tag-origin.tsx";
import { TaggedStories } from "./tagged-stories.tsx";

/** A tag's own page in the workbench. */
export function CuratedTagView() {
  const { id = "" } = useParams();
  const tag = useFresh(curatedTagQuery(id));
  const vocabulary = useFresh(vocabularyQuery);
  if (!tag.data || !vocabulary.data) return <Pending error={tag.error ?? vocabulary.error} />;
  return <OpenTag key={id} tag={tag.data} tags={vocabulary.data.items} />;
}

type Props = { tag: CuratedTag; tags: readonly CuratedTag[] };

function OpenTag({ tag, tags }: Props) {
  const { texts, language } = useLanguage();
  const { curation } = texts;
  const [outcome, setOutcome] = useState<string | null>(null);
  // Its form goes when another is quicker.
  const [reason, setReason] = useState("");
  const isProposed = tag.state === "proposed";
  const [wasProposed] = useState(isProposed);
  const choices = useMemo(() => tagChoices(tags, tag.id), [tags, tag.id]);
  const name = tagName(tag, language);
  const isOpen = tag.state === "active" || tag.state === "proposed";
  const next = tags.find(({ state, id }) => state === "proposed" && id !== tag.id);
  return (
    <div className="tag-page">
      <div className="tag-heading">
        <h2 lang={name.lang}>{name.text}</h2>
        <StatePill state={tag.state} />
      </div>
      {outcome !== null && (
        <Notice kind="success" takesFocus key={tag.etag}>
          <p>{outcome}</p>
          {next && <Link to={workPaths[language].manageTag(next.id)}>{curation.nextProposal}</Link>}
        </Notice>
      )}
      <ClaimNotice id={tag.id} waits={isProposed} />
      {wasProposed && !isProposed && outcome === null && <DecidedMeanwhile id={tag.id} typed={reason} />}
      <TagOrigin tag={tag} tags={tags} />
      {isOpen && <SimilarToTag tag={tag} tags={tags} onDone={setOutcome} />}
      {tag.state !== "merged" && (
        <section aria-labelledby="tag-facts">
          <h3 id="tag-facts">{tag.state === "proposed" ? curation.approve.title : curation.save.title}</h3>
          <TagEditor tag={tag} choices={choices} onApproved={() => setOutcome(curation.approve.done)} />
        </section>
      )}
      {tag.state === "proposed" && <DeclineProposal tag={tag} onSend={setReason} onDone={setOutcome} />}
      {tag.state === "active" && <DeprecateTag tag={tag} onDone={setOutcome} />}
      {tag.state === "deprecated" && <ReviveTag tag={tag} onDone={setOutcome} />}
      {tag.state !== "merged" && <MergeTag tag={tag} choices={choices} onDone={setOutcome} />}
      {tag.state === "active" && (
        <p>
          <Link className="more-link" to={workPaths[language].splitTag(tag.id)}>
            {texts.tagSplit.link}
          </Link>
        </p>
      )}
      <TaggedStories id={tag.id} />
      {tag.state === "active" && (
        <p>
          <Link to={workPaths[language].retag(`tag=${tag.slug}`)}>{texts.retagging.ofTag}</Link>
        </p>
      )}
    </div>
  );
}
