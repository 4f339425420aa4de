import type { PracticeRound, SurveyPanel } from "@tori/contract/practices";
import { localized } from "@tori/text/language";
import { useLanguage } from "../platform/language-context.tsx";
import type { Answer } from "./stacked-bar.tsx";
import { SurveyFigure } from "./survey-figure.tsx";
import { TonePatterns } from "./tones.tsx";

type Round = PracticeRound & { panel: SurveyPanel };

/** What a panel of experts answered in one year: an assessment, never a share of municipalities. */
export function SurveyRound({ round }: { round: Round }) {
  const { texts, language } = useLanguage();
  const { practices } = texts;
  const { surveyAdoption, surveySignificance } = practices;
  const adoption: Answer<keyof typeof surveyAdoption>[] = [
    { key: "inUse", tone: 1, label: surveyAdoption.inUse },
    { key: "piloting", tone: 2, label: surveyAdoption.piloting },
    { key: "planned", tone: 3, label: surveyAdoption.planned },
    { key: "notInUse", tone: 5, label: surveyAdoption.notInUse },
  ];
  const significance: Answer<keyof typeof surveySignificance>[] = [
    { key: "veryHigh", tone: 1, label: surveySignificance.veryHigh },
    { key: "high", tone: 2, label: surveySignificance.high },
    { key: "moderate", tone: 3, label: surveySignificance.moderate },
    { key: "low", tone: 4, label: surveySignificance.low },
    { key: "none", tone: 5, label: surveySignificance.none },
    { key: "cannotSay", tone: 6, label: surveySignificance.cannotSay },
  ];
  const { panel } = round;
  return (
    <>
      <p className="section-lead">{practices.figuresLead(localized(panel.label, language))}</p>
      <TonePatterns />
      <div className="survey">
        <SurveyFigure
          heading={practices.adoption}
          answers={adoption}
          bars={[{ label: practices.share, shares: round.adoption }]}
          note={practices.answers(panel.answers.adoption)}
        />
        <SurveyFigure
          heading={practices.significance}
          answers={significance}
          bars={[
            { label: practices.forCitizens, shares: round.significanceForCitizens },
            { label: practices.forStaff, shares: round.significanceForStaff },
          ]}
          note={practices.answers(panel.answers.significance)}
        />
        <PanelNote panel={panel} />
      </div>
    </>
  );
}

function PanelNote({ panel }: { panel: SurveyPanel }) {
  const { texts, language } = useLanguage();
  const { practices } = texts;
  return (
    <p className="survey-note">
      {localized(panel.note, language)} {practices.rounding} {practices.source}{" "}
      {practices.sources[panel.year] ?? panel.source}
    </p>
  );
}
