import { useLanguage } from "../platform/language-context.tsx";
import { RadioGroup } from "../ui/form/radio-group.tsx";

type Props = {
  isShared: boolean | null;
  onChoose: (isShared: boolean) => void;
  error: string | undefined;
};

/** Whose computer it is: many write on one that others use too, and nothing of theirs may stay in it. */
export function ComputerChoice({ isShared, onChoose, error }: Props) {
  const { signIn } = useLanguage().texts.people;
  const chosen = isShared ? "shared" : "own";
  return (
    <RadioGroup
      id="computer"
      label={signIn.computer}
      error={error}
      options={[
        { value: "shared", label: signIn.shared, hint: signIn.sharedHint },
        { value: "own", label: signIn.own, hint: signIn.ownHint },
      ]}
      value={isShared === null ? null : chosen}
      onChange={(value) => onChoose(value === "shared")}
    />
  );
}
