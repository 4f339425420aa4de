import { richTextLength, sectionLength } from "@tori/contract/rich-text-length";
import type { RichText } from "@tori/contract/rich-text";
import { useState } from "react";
import { Button } from "../form/button.tsx";
import { type Control, Field, type FieldTexts } from "../form/field.tsx";
import { ClosedText } from "./closed-text.tsx";
import { useEditorTexts } from "./editor-texts.ts";
import type { Point } from "./formatted-editor.tsx";
import { useOneEditor } from "./one-editor.tsx";
import { OpenText } from "./open-text.tsx";
import { PlainEditor } from "./plain-editor.tsx";
import { useTouch } from "./use-touch.ts";

type Value = {
  /** What the field begins with; another value from elsewhere needs another `key`. */
  value: RichText;
  /** Called at every change, with the normal form of the text. */
  onChange: (value: RichText) => void;
};

type Props = FieldTexts & Value & { limit?: number };

/** A long text with headings, lists, bold, italic and links. Inside `OneEditor`. */
export function RichTextField({ value, onChange, limit = sectionLength, ...field }: Props) {
  const length = richTextLength(value);
  return (
    <Field
      {...field}
      {...(isWorthCounting(length, limit) && { count: { length, limit } })}
      onLabelClick={() => document.getElementById(field.id)?.focus()}
    >
      {(control) => <Text control={control} value={value} onChange={onChange} />}
    </Field>
  );
}

/** Nobody needs to know that of twenty thousand characters most are left. */
function isWorthCounting(length: number, limit: number): boolean {
  return length > limit * 0.75;
}

function Text(props: Value & { control: Control }) {
  const { id } = props.control;
  const texts = useEditorTexts();
  const isTouch = useTouch();
  const { openId, open, isPlain, setPlain } = useOneEditor();
  const [point, setPoint] = useState<Point>();
  const isOpen = openId === id;
  if (isPlain ?? isTouch) {
    const toFormatted = () => {
      setPlain(false);
      setPoint(undefined);
      open(id);
    };
    return (
      <>
        <PlainEditor {...props} takesFocus={isOpen} />
        <Button kind="quiet" onClick={toFormatted}>
          {texts.toFormatted}
        </Button>
      </>
    );
  }
  if (isOpen) return <OpenText {...props} point={point} onPlain={() => setPlain(true)} />;
  return (
    <ClosedText
      {...props}
      onOpen={(pressed) => {
        setPoint(pressed);
        open(id);
      }}
    />
  );
}
