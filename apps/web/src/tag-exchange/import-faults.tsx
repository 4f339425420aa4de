import type { ImportFault } from "@tori/contract/tag-exchange";
import { workPaths } from "@tori/text/work-paths";
import type { ReactNode } from "react";
import { vocabularyQuery } from "../curation/queries.ts";
import { tagName } from "../curation/tag-name.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { ErrorIcon } from "../ui/form/form-icons.tsx";
import { columnOf } from "./columns.ts";
import { useColumnName } from "./use-column-name.ts";

type Props = { faults: readonly ImportFault[]; count: number };

/** What has to be mended in a file, by its lines, with what to do about each. */
export function ImportFaults({ faults, count }: Props) {
  const words = useLanguage().texts.tagExchange.faults;
  return (
    <div className="form-notice form-notice-error exchange-faults">
      <ErrorIcon />
      <div>
        <h4>{words.title(count)}</h4>
        <p>{words.lead}</p>
        <ul>
          {faults.map((fault) => (
            <li key={JSON.stringify(fault)}>
              {fault.place !== null && <strong>{placeText(fault.place, words.line)}: </strong>}
              <FaultText fault={fault} />
            </li>
          ))}
        </ul>
        {count > faults.length && <p>{words.first(faults.length)}</p>}
      </div>
    </div>
  );
}

/** A line of a spreadsheet, or a concept's address. */
function placeText(place: string, line: (line: string) => string): string {
  return /^\d+$/.test(place) ? line(place) : place;
}

function FaultText({ fault: { code, value, owner } }: { fault: ImportFault }): ReactNode {
  const { tagExchange, common } = useLanguage().texts;
  const words = tagExchange.faults;
  const nameOf = useColumnName();
  switch (code) {
    case "bad_value":
      return words.bad_value(value.split(", ").map(columnOf).map(nameOf).join(", "));
    case "name_missing":
      return words.name_missing(common.languageNames[value as "fi" | "sv"]);
    case "term_taken":
      return (
        <>
          {words.term_taken(value)} <Owner slug={owner} />. {words.term_cure}
        </>
      );
    case "yso_taken":
      return (
        <>
          {words.yso_taken(value)} <Owner slug={owner} />. {words.yso_cure}
        </>
      );
    default:
      return words[code](value);
  }
}

/** The tag that has it already; one of the file alone has no page yet. */
function Owner({ slug = "" }: { slug: string | undefined }) {
  const { language } = useLanguage();
  const { data } = useFresh(vocabularyQuery);
  const tag = data?.items.find((each) => each.slug === slug);
  if (!tag) return slug;
  return (
    <a href={workPaths[language].manageTag(tag.id)} target="_blank" rel="noreferrer">
      {tagName(tag, language).text}
    </a>
  );
}
