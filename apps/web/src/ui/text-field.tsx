import { type ComponentProps, useId } from "react";
import { Field } from "./form/field.tsx";
import { TextInput } from "./form/text-input.tsx";

type Props = Omit<ComponentProps<typeof TextInput>, "id"> & {
  label: string;
  hint?: string | undefined;
  /** What is wrong and how to mend it. */
  error?: string | undefined;
};

/** A one-line field with its label, its hint and what is wrong with it. */
export function TextField({ label, hint, error, ...input }: Props) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => <TextInput {...input} {...control} />}
    </Field>
  );
}
