import { useId } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { type Answer, StackedBar } from "./stacked-bar.tsx";
import { Swatch } from "./tones.tsx";

type Props<Key extends string> = {
  heading: string;
  answers: readonly Answer<Key>[];
  bars: readonly { label: string; shares: Record<Key, number> }[];
  note: string;
};

/** One question of the survey: a bar for each group, and a table with the same figures, which is the bars' key. */
export function SurveyFigure<Key extends string>({ heading, answers, bars, note }: Props<Key>) {
  const { practices } = useLanguage().texts;
  const id = useId();
  return (
    <section className="card survey-figure" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {bars.map(({ label, shares }) => (
        <div key={label} className="survey-bar">
          {bars.length > 1 && <p aria-hidden="true">{label}</p>}
          <StackedBar label={label} answers={answers} shares={shares} />
        </div>
      ))}
      <table className="survey-table" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{practices.answer}</th>
            {bars.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answers.map(({ key, label, tone }) => (
            <tr key={key}>
              <th scope="row">
                <span className="survey-answer">
                  <Swatch tone={tone} />
                  {label}
                </span>
              </th>
              {bars.map((bar) => (
                <td key={bar.label}>{practices.percent(bar.shares[key])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{note}</p>
    </section>
  );
}
