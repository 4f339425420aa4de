import type { ProblemBody } from "@tori/contract/problem";
import type { Ref } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { errorOf } from "../platform/writing/use-submit.ts";
import { TextField } from "../ui/text-field.tsx";

type Props = {
  name: string;
  onChange: (name: string) => void;
  problem: ProblemBody | null;
  ref?: Ref<HTMLInputElement>;
};

/** A person's name, and who sees it. */
export function NameField({ name, onChange, problem, ref }: Props) {
  const { signIn } = useLanguage().texts.people;
  return (
    <TextField
      label={signIn.name}
      hint={signIn.nameHint}
      error={errorOf(problem, "name") && signIn.nameError}
      name="name"
      autoComplete="name"
      maxLength={100}
      {...(ref ? { ref } : {})}
      value={name}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
