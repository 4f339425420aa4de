import { useLanguage } from "../platform/language-context.tsx";

type Props = {
  isShared: boolean | null;
  onChoose: (isShared: boolean) => void;
  error: string | undefined;
};

/** Whose computer it is: many write on one that others use too, and nothing of theirs may stay in it. */
export function ComputerChoice({ isShared, onChoose, error }: Props) {
  const { signIn } = useLanguage().texts.people;
  const choices = [
    [true, signIn.shared, signIn.sharedHint],
    [false, signIn.own, signIn.ownHint],
  ] as const;
  return (
    <fieldset className={error ? "choices field field-wrong" : "choices field"}>
      <legend>{signIn.computer}</legend>
      {error && <p className="field-error">{error}</p>}
      {choices.map(([value, label, hint]) => (
        <label key={label} className="choice">
          <input type="radio" name="computer" checked={isShared === value} onChange={() => onChoose(value)} />
          <span>{label}</span>
          <small>{hint}</small>
        </label>
      ))}
    </fieldset>
  );
}
