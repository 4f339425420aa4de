import type { CuratedTag } from "@tori/contract/curation";
import { formatDate } from "@tori/text/dates";
import { type Language, languages } from "@tori/text/language";
import { workPaths } from "@tori/text/work-paths";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { Fact, Facts } from "../ui/facts.tsx";

type Props = { tag: CuratedTag; names: ReadonlyMap<string, string> };

/** All that is known of a tag, in all languages, and the way to its own page. */
export function TagDetails({ tag, names }: Props) {
  const { texts, language, paths } = useLanguage();
  const { curation, common } = texts;
  const words = curation.details;
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  return (
    <div className="tag-details">
      {languages.map((each) => (
        <section key={each} aria-label={common.languageNames[each]}>
          <h2>{common.languageNames[each]}</h2>
          <LabelFacts tag={tag} of={each} />
        </section>
      ))}
      <section aria-label={words.more}>
        <h2>{words.more}</h2>
        <Facts>
          <Fact term={curation.fields.broader}>{nameOf(tag.broader) ?? words.none}</Fact>
          {tag.mergedInto !== null && <Fact term={words.mergedInto}>{nameOf(tag.mergedInto)}</Fact>}
          <Fact term={curation.fields.yso}>
            {tag.yso === null ? words.none : <a href={tag.yso}>{tag.yso}</a>}
          </Fact>
          {tag.proposedBy && <Fact term={words.proposedBy}>{tag.proposedBy.name || words.personGone}</Fact>}
          <Fact term={words.created}>{formatDate(tag.createdAt, language)}</Fact>
          {tag.reason !== null && <Fact term={words.reason}>{tag.reason}</Fact>}
        </Facts>
      </section>
      <div className="button-row">
        <Link className="button" to={workPaths[language].manageTag(tag.id)}>
          {tag.state === "proposed" ? words.decide : words.open}
        </Link>
        {tag.state === "active" && (
          <Link className="button button-quiet" to={paths.tag(tag.slug)}>
            {words.readersPage}
          </Link>
        )}
      </div>
    </div>
  );
}

function LabelFacts({ tag, of: each }: { tag: CuratedTag; of: Language }) {
  const { curation } = useLanguage().texts;
  const { fields, details: words } = curation;
  const { preferred, synonyms, hidden } = tag.labels[each];
  const facts = [
    { term: fields.preferred, text: preferred ?? "" },
    { term: fields.synonyms, text: synonyms.join(", ") },
    { term: fields.hidden, text: hidden.join(", ") },
    { term: fields.definition, text: tag.definition[each] },
  ];
  return (
    <Facts>
      {facts.map(({ term, text }) => (
        <Fact key={term} term={term}>
          {text === "" ? words.none : <span lang={each}>{text}</span>}
        </Fact>
      ))}
    </Facts>
  );
}
