import type { StoryVersion } from "@tori/contract/stories";
import type { Texts } from "@tori/text/fi";
import { useLanguage } from "../../platform/language-context.tsx";
import { Indicators } from "../../stories/indicators.tsx";
import { useStoryLang } from "../../stories/use-story-lang.ts";
import { RichText } from "../../ui/rich-text.tsx";
import type { ToldPart } from "./told-parts.ts";

type Props = { name: ToldPart; version: StoryVersion };

/** What a version of a story says of a part. */
export function OriginText({ name, version }: Props) {
  const { texts } = useLanguage();
  const lang = useStoryLang(version);
  const section = version.sections.find(({ key }) => key === name);
  const lines = linesOf(name, version, texts);
  const measured = name === "results" ? version.indicators : [];
  if (!section && lines.length === 0 && measured.length === 0)
    return <p>{texts.adaptations.originalEmpty}</p>;
  return (
    <>
      {lines.map((line) => (
        <p key={line} lang={name === "title" || name === "summary" ? lang : undefined}>
          {line}
        </p>
      ))}
      {section && (
        <div lang={lang}>
          <RichText doc={section.body} />
        </div>
      )}
      <Indicators indicators={measured} lang={lang} />
    </>
  );
}

/** Of what is no rich text. */
function linesOf(name: ToldPart, version: StoryVersion, { stories, labels, common }: Texts): string[] {
  const band = (term: string, label: string | null) => `${term}: ${label ?? common.notKnown}`;
  const { effort, cost, duration } = version;
  switch (name) {
    case "title":
    case "summary":
      return [version[name]];
    case "audience":
      return version.audience.map((group) => stories.audiences[group]);
    case "effort":
      return [
        band(stories.facts.effort, effort && labels.effortBands[effort]),
        band(stories.facts.cost, cost && labels.costBands[cost]),
        band(stories.facts.duration, duration && stories.durationBands[duration]),
      ];
    case "results":
      return version.resultsKnown ? [] : [stories.resultsUnknown];
    default:
      return [];
  }
}
