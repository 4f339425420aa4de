import type { TagOperation } from "@tori/contract/tag-operations";
import { formatTime } from "@tori/text/time-of-day";
import { workPaths } from "@tori/text/work-paths";
import { useLanguage } from "../../platform/language-context.tsx";
import { Link } from "../../platform/link.tsx";
import { Fact, Facts } from "../../ui/facts.tsx";
import type { NameOf } from "../tag-marks.tsx";

type Props = { operation: TagOperation; nameOf: NameOf };

/** Which tags it was about, and who did it when. */
export function OperationFacts({ operation, nameOf }: Props) {
  const { texts, language } = useLanguage();
  const { operation: words } = texts.tagOperations;
  const { kind, tag, into, removed, madeBy, madeAt, undoneBy, undoneAt } = operation;
  const terms = words.tags[kind];
  const personOf = (person: { name: string }) => person.name || texts.curation.details.personGone;
  return (
    <section className="page-facts" aria-label={words.facts}>
      <Facts>
        <TagFact term={terms.from} ids={tag === null ? removed : [tag]} nameOf={nameOf} />
        <TagFact term={terms.into} ids={into} nameOf={nameOf} />
        <Fact term={words.madeBy}>{personOf(madeBy)}</Fact>
        <Fact term={words.madeAt}>{formatTime(madeAt, language)}</Fact>
        {undoneBy && <Fact term={words.undoneBy}>{personOf(undoneBy)}</Fact>}
        {undoneAt !== null && <Fact term={words.undoneAt}>{formatTime(undoneAt, language)}</Fact>}
      </Facts>
    </section>
  );
}

type TagProps = { term: string; ids: readonly string[]; nameOf: NameOf };

function TagFact({ term, ids, nameOf }: TagProps) {
  const { language } = useLanguage();
  if (ids.length === 0) return null;
  return (
    <Fact term={term}>
      <ul className="operation-tags">
        {ids.map((id) => {
          const { text, lang } = nameOf(id);
          return (
            <li key={id}>
              <Link to={workPaths[language].manageTag(id)} lang={lang}>
                {text}
              </Link>
            </li>
          );
        })}
      </ul>
    </Fact>
  );
}
