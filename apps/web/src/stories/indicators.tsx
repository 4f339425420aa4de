import type { ShownStory } from "./shown-story.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { useStoryLang } from "./use-story-lang.ts";

/** What was measured, before and after. */
export function Indicators({ story }: { story: ShownStory }) {
  const { stories, common } = useLanguage().texts;
  const lang = useStoryLang(story);
  if (story.indicators.length === 0) return null;
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
        {story.indicators.map((row) => (
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
