import { richTextLength, sectionLength } from "@tori/contract/rich-text-length";
import type { RichText } from "@tori/contract/rich-text";
import { Field, type FieldTexts } from "../form/field.tsx";
import { PlainEditor } from "./plain-editor.tsx";

type Props = FieldTexts & {
  /** What the field begins with; another value needs another `key`. */
  value: RichText;
  /** Called at every change, with the normal form of the text. */
  onChange: (value: RichText) => void;
  limit?: number;
};

/** A long text with headings, lists, bold, italic and links. Inside `OneEditor`. */
export function RichTextField({ value, onChange, limit = sectionLength, ...field }: Props) {
  const length = richTextLength(value);
  return (
    <Field {...field} {...(isWorthCounting(length, limit) && { count: { length, limit } })}>
      {(control) => <PlainEditor control={control} value={value} onChange={onChange} />}
    </Field>
  );
}

/** Nobody needs to know that of twenty thousand characters most are left. */
function isWorthCounting(length: number, limit: number): boolean {
  return length > limit * 0.75;
}
