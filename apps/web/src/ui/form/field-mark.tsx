import { useFormTexts } from "./form-texts.ts";

/** Says in words whether something must be filled in: an asterisk is a riddle to many. */
export function FieldMark({ required }: { required: boolean | undefined }) {
  const texts = useFormTexts();
  if (required === undefined) return null;
  return <span className="field-mark"> ({required ? texts.required : texts.optional})</span>;
}
