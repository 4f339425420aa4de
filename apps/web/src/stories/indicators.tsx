import type { Indicator } from "@tori/contract/stories";
import type { Language } from "@tori/text/language";
import { useLanguage } from "../platform/language-context.tsx";
import "./indicators.css";

type Props = { indicators: readonly Indicator[] | undefined; lang?: Language | undefined };

/** What was measured, before and after. */
export function Indicators({ indicators, lang }: Props) {
  const { stories, common } = useLanguage().texts;
  if (!indicators || indicators.length === 0) return null;
  const { caption, name, before, after, how } = stories.indicators;
  return (
    <table className="indicators">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {[name, before, after, how].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody lang={lang}>
        {indicators.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td data-label={before}>{row.before || common.notKnown}</td>
            <td data-label={after}>{row.after || common.notKnown}</td>
            <td data-label={how}>{row.how || common.notKnown}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
