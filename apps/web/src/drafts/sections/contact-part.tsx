import { useLanguage } from "../../platform/language-context.tsx";
import { CheckboxGroup } from "../../ui/form/checkbox-group.tsx";
import { Field } from "../../ui/form/field.tsx";
import { TextInput } from "../../ui/form/text-input.tsx";
import { useSection } from "../draft-context.ts";
import { SectionBox } from "../section-box.tsx";

/** Whom to ask: a role's mailbox rather than a person. */
export function ContactPart() {
  const { fields } = useLanguage().texts.drafts;
  const { value, change, errorOf } = useSection("contact");
  return (
    <SectionBox name="contact">
      <Field
        id="contact-email"
        label={fields.contactEmail}
        hint={fields.contactEmailHint}
        error={errorOf("email")}
        required
      >
        {(control) => (
          <TextInput
            {...control}
            type="email"
            autoCapitalize="none"
            spellCheck={false}
            value={value.email}
            onChange={(event) => change({ ...value, email: event.target.value })}
          />
        )}
      </Field>
      <Field
        id="contact-role"
        label={fields.contactRole}
        hint={fields.contactRoleHint}
        error={errorOf("role")}
        required={false}
      >
        {(control) => (
          <TextInput
            {...control}
            value={value.role}
            onChange={(event) => change({ ...value, role: event.target.value })}
          />
        )}
      </Field>
      <CheckboxGroup
        id="contact-canSpar"
        label={fields.canSpar}
        error={errorOf("canSpar")}
        required={false}
        options={[{ value: "yes", label: fields.canSparYes }]}
        value={value.canSpar ? ["yes"] : []}
        onChange={(chosen) => change({ ...value, canSpar: chosen.length > 0 })}
      />
    </SectionBox>
  );
}
