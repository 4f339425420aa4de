import type { RichText } from "@tori/contract/rich-text";
import { useState } from "react";
import type { Control } from "../form/field.tsx";
import { useEditorModule } from "./editor-module.ts";
import { useEditorTexts } from "./editor-texts.ts";
import type { Point } from "./formatted-editor.tsx";
import { PlainEditor } from "./plain-editor.tsx";

type Props = {
  control: Control;
  value: RichText;
  onChange: (value: RichText) => void;
  point: Point | undefined;
  onPlain: () => void;
};

/** The editor, and plain text until it is here: what somebody has begun to write is not taken from under their hands. */
export function OpenText({ onChange, ...props }: Props) {
  const texts = useEditorTexts();
  const [isTyped, setTyped] = useState(false);
  const { Editor, hasFailed } = useEditorModule(true);
  if (Editor && !isTyped) return <Editor {...props} onChange={onChange} />;
  return (
    <>
      <PlainEditor
        control={props.control}
        value={props.value}
        takesFocus
        onChange={(value) => {
          setTyped(true);
          onChange(value);
        }}
      />
      <output className="field-hint">{hasFailed ? texts.notLoaded : !Editor && texts.loading}</output>
    </>
  );
}
