import "./chip-choice.css";

type Props<Value extends string | null> = {
  legend: string;
  /** Of the group of radio buttons, in the page. */
  name: string;
  choices: readonly { value: Value; label: string; count: number }[];
  chosen: Value;
  onChange: (value: Value) => void;
};

/** One of some ways to narrow a list, each with how much it leaves. */
export function ChipChoice<Value extends string | null>({
  legend,
  name,
  choices,
  chosen,
  onChange,
}: Props<Value>) {
  return (
    <fieldset className="chip-choice">
      <legend>{legend}</legend>
      {choices.map(({ value, label, count }) => (
        <label key={value ?? ""} className="chip">
          <input type="radio" name={name} checked={chosen === value} onChange={() => onChange(value)} />
          <span>
            {label} <span className="chip-choice-count">{count}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
