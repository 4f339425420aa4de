import { Field } from "./field.tsx";
import { TextInput } from "./text-input.tsx";

type Props = {
  label: string;
  hint: string;
  error: string | undefined;
  value: string;
  onChange: (email: string) => void;
};

/** Where an answer is mailed to, from somebody who need not give an address. */
export function AddressField({ label, hint, error, value, onChange }: Props) {
  return (
    <Field id="email" label={label} hint={hint} error={error} required={false}>
      {(control) => (
        <TextInput
          {...control}
          type="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
