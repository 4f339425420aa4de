import { readMarkdown } from "@tori/contract/read-markdown";
import type { RichText } from "@tori/contract/rich-text";
import { writeMarkdown } from "@tori/contract/write-markdown";
import { useState } from "react";
import type { Control } from "../form/field.tsx";
import { useEditorTexts } from "./editor-texts.ts";
import "./text-editor.css";

type Props = { control: Control; value: RichText; onChange: (value: RichText) => void };

/** The text in its Markdown: it needs nothing but a text area, and loses no list, link or bold word. */
export function PlainEditor({ control, value, onChange }: Props) {
  const texts = useEditorTexts();
  const [typed, setTyped] = useState(() => writeMarkdown(value));
  const hintId = `${control.id}-marks`;
  return (
    <>
      <textarea
        {...control}
        aria-describedby={[control["aria-describedby"], hintId].filter(Boolean).join(" ")}
        className="input plain-editor"
        rows={6}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(readMarkdown(event.target.value));
        }}
      />
      <p className="field-hint" id={hintId}>
        {texts.plainHint}
      </p>
    </>
  );
}
