import type { Adoption } from "@tori/contract/adoptions";
import { formatDate } from "@tori/text/dates";
import { localized } from "@tori/text/language";
import type { ReactNode } from "react";
import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { Indicators } from "../stories/indicators.tsx";
import { AdoptionPill } from "./adoption-pill.tsx";
import "./adoption.css";

type Props = {
  adoption: Adoption;
  /** Stands for who it is, where the page has said that. */
  heading?: ReactNode;
};

/** One workplace's reuse of a story: who, how far and since when, what they told, and what the story's workplace said. */
export function AdoptionView({ adoption, heading }: Props) {
  const { texts, paths, language } = useLanguage();
  const { reuse } = texts.stories;
  const { workplace, organisation, sizeBand, acknowledgements } = adoption;
  const days = [formatDate(adoption.since, language), formatDate(adoption.latest, language)] as const;
  const facts = [
    adoption.status === "ended" ? [...new Set(days)].join("–") : reuse.since(days[0]),
    sizeBand && texts.labels.sizeBands[sizeBand],
    adoption.existedBefore && reuse.existedBefore,
    adoption.isOwnOrganisation && reuse.sameOrganisation,
  ];
  return (
    <>
      <h3>
        {heading ?? (
          <>
            <Link to={paths.workplace(workplace.slug)}>{workplace.name}</Link>
            {", "}
            <Link to={paths.organisation(organisation.slug)}>{localized(organisation.name, language)}</Link>
          </>
        )}
      </h3>
      <p className="adoption-facts">
        <AdoptionPill status={adoption.status} />
        {facts.map((fact) => fact && <span key={fact}>{fact}</span>)}
      </p>
      <Told adoption={adoption} />
      {acknowledgements.map(({ kind, text }) => (
        <p key={kind} className="notice">
          <strong>{reuse.said[kind]}</strong> {text}
        </p>
      ))}
    </>
  );
}

/** What the steps tell. The newest word on each matter holds, for a correction is a step, too. */
function Told({ adoption: { steps, status } }: { adoption: Adoption }) {
  const { stories, labels } = useLanguage().texts;
  const { reuse } = stories;
  const of = <K extends "whatChanged" | "whatItTook" | "outcome" | "reason" | "indicators" | "obstacles">(
    key: K,
  ) => steps.find((step) => step[key].length > 0)?.[key];
  const effort = steps.find((step) => step.effort)?.effort;
  const matters = [
    [reuse.whatChanged, of("whatChanged")],
    [reuse.whatItTook, [effort && labels.effortBands[effort], of("whatItTook")].filter(Boolean).join(". ")],
    [stories.gist, of("outcome")],
    [
      reuse.obstacles,
      of("obstacles")
        ?.map((obstacle) => labels.obstacles[obstacle])
        .join(", "),
    ],
    [reuse.reason, status === "ended" && of("reason")],
  ] as const;
  return (
    <>
      <dl>
        {matters.map(
          ([term, text]) =>
            text && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
      <Indicators indicators={of("indicators")} />
    </>
  );
}
