import type { TagChoice } from "@tori/contract/tags";
import { type Language, languages } from "@tori/text/language";
import { useLanguage } from "../platform/language-context.tsx";
import { Field } from "../ui/form/field.tsx";
import { RadioGroup } from "../ui/form/radio-group.tsx";
import { TextInput } from "../ui/form/text-input.tsx";
import { TagPicker } from "../ui/tag-picker/tag-picker.tsx";
import type { MissedErrors, MissedForm } from "./missed-form.ts";

type Props = {
  /** What the fields' ids begin with. */
  id: string;
  form: MissedForm;
  errors: MissedErrors;
  choices: readonly TagChoice[];
  onChange: (form: MissedForm) => void;
};

const kinds = ["synonym", "hidden", "tag"] as const;

export function MissedFields({ id, form, errors, choices, onChange }: Props) {
  const { curation, common } = useLanguage().texts;
  const { missed, fields } = curation;
  const isNewTag = form.kind === "tag";
  const nameIn = (language: "fi" | "sv") => `${fields.preferred} (${common.languageNames[language]})`;
  return (
    <>
      <RadioGroup
        id={`${id}-kind`}
        label={missed.kind}
        options={kinds.map((value) => ({ value, label: missed.kinds[value], hint: missed.kindHints[value] }))}
        value={form.kind}
        onChange={(kind) => onChange({ ...form, kind })}
      />
      <TextField
        id={`${id}-label`}
        label={isNewTag ? nameIn("fi") : missed.label}
        error={errors.label}
        value={form.label}
        onChange={(label) => onChange({ ...form, label })}
      />
      {isNewTag ? (
        <TextField
          id={`${id}-inSwedish`}
          label={nameIn("sv")}
          error={errors.inSwedish}
          value={form.inSwedish}
          onChange={(inSwedish) => onChange({ ...form, inSwedish })}
        />
      ) : (
        <>
          <RadioGroup<Language>
            id={`${id}-language`}
            label={missed.language}
            options={languages.map((value) => ({ value, label: common.languageNames[value] }))}
            value={form.language}
            onChange={(language) => onChange({ ...form, language })}
          />
          <TagPicker
            id={`${id}-tag`}
            label={missed.tag}
            error={errors.tag}
            value={form.tag === "" ? [] : [{ id: form.tag }]}
            onChange={([picked]) => onChange({ ...form, tag: picked && "id" in picked ? picked.id : "" })}
            vocabulary={choices}
            max={1}
            mayPropose={false}
          />
        </>
      )}
    </>
  );
}

type TextProps = {
  id: string;
  label: string;
  error: string | undefined;
  value: string;
  onChange: (text: string) => void;
};

function TextField({ value, onChange, ...field }: TextProps) {
  return (
    <Field {...field}>
      {(control) => (
        <TextInput
          {...control}
          maxLength={100}
          autoCapitalize="none"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
