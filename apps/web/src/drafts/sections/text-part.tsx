import { plainText } from "@tori/contract/plain-text";
import { useLanguage } from "../../platform/language-context.tsx";
import { RichTextField } from "../../ui/text-editor/rich-text-field.tsx";
import { useSection } from "../draft-context.ts";
import { PersonalDataGuard } from "../personal-data-guard.tsx";
import type { RichSection } from "../rich-sections.ts";
import { SectionBox } from "../section-box.tsx";

type Props = { name: RichSection; required?: boolean };

/** A section that is one rich text. */
export function TextPart({ name, required = false }: Props) {
  const { fields } = useLanguage().texts.drafts;
  const { value, change, errorOf } = useSection(name);
  return (
    <SectionBox name={name}>
      <RichTextField
        id={name}
        label={fields[name]}
        hint={fields[`${name}Hint`]}
        error={errorOf()}
        required={required}
        value={value}
        onChange={change}
      />
      <PersonalDataGuard text={plainText(value)} />
    </SectionBox>
  );
}
