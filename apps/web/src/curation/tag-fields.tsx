import type { TagChoice } from "@tori/contract/tags";
import { type Language, languages } from "@tori/text/language";
import { useLanguage } from "../platform/language-context.tsx";
import { Field } from "../ui/form/field.tsx";
import { TextArea } from "../ui/form/text-area.tsx";
import { TextInput } from "../ui/form/text-input.tsx";
import { TagPicker } from "../ui/tag-picker/tag-picker.tsx";
import { type FieldErrors, type FieldKey, type TagForm, fieldId } from "./tag-form.ts";

type Props = {
  form: TagForm;
  errors: FieldErrors;
  /** What may stand above it; undefined while it is on its way. */
  choices: readonly TagChoice[] | undefined;
  onChange: (key: FieldKey, text: string) => void;
};

const longestDefinition = 500;

/** Everything that a moderator says of a tag. */
export function TagFields({ form, errors, choices, onChange }: Props) {
  const { fields } = useLanguage().texts.curation;
  return (
    <>
      <div className="tag-languages">
        {languages.map((language) => (
          <LanguageFields key={language} language={language} {...{ form, errors, onChange }} />
        ))}
      </div>
      <TagPicker
        id={fieldId("broader")}
        label={fields.broader}
        hint={fields.broaderHint}
        error={errors.broader}
        value={form.broader === "" ? [] : [{ id: form.broader }]}
        onChange={([tag]) => onChange("broader", tag && "id" in tag ? tag.id : "")}
        vocabulary={choices}
        max={1}
        mayPropose={false}
      />
      <Field id={fieldId("yso")} label={fields.yso} hint={fields.ysoHint} error={errors.yso}>
        {(control) => (
          <TextInput
            {...control}
            type="url"
            maxLength={200}
            value={form.yso}
            onChange={(event) => onChange("yso", event.target.value)}
          />
        )}
      </Field>
    </>
  );
}

type LanguageProps = Omit<Props, "choices"> & { language: Language };

function LanguageFields({ language, form, errors, onChange }: LanguageProps) {
  const { curation, common } = useLanguage().texts;
  const { fields } = curation;
  const name: FieldKey = `labels.${language}.preferred`;
  const several = [
    { key: `labels.${language}.synonyms`, label: fields.synonyms, hint: fields.synonymsHint },
    { key: `labels.${language}.hidden`, label: fields.hidden, hint: fields.hiddenHint },
  ] as const;
  const definition: FieldKey = `definition.${language}`;
  return (
    <fieldset className="tag-language">
      <legend>{common.languageNames[language]}</legend>
      <Field id={fieldId(name)} label={fields.preferred} error={errors[name]}>
        {(control) => (
          <TextInput
            {...control}
            lang={language}
            maxLength={100}
            autoCapitalize="none"
            value={form[name]}
            onChange={(event) => onChange(name, event.target.value)}
          />
        )}
      </Field>
      {several.map(({ key, label, hint }) => (
        <TextArea
          key={key}
          id={fieldId(key)}
          label={label}
          hint={hint}
          error={errors[key]}
          rows={3}
          value={form[key]}
          onChange={(text) => onChange(key, text)}
        />
      ))}
      <TextArea
        id={fieldId(definition)}
        label={fields.definition}
        error={errors[definition]}
        rows={3}
        limit={longestDefinition}
        value={form[definition]}
        onChange={(text) => onChange(definition, text)}
      />
    </fieldset>
  );
}
