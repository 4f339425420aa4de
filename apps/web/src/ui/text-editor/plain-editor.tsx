import { readMarkdown } from "@tori/contract/read-markdown";
import type { RichText } from "@tori/contract/rich-text";
import { writeMarkdown } from "@tori/contract/write-markdown";
import { useState } from "react";
import type { Control } from "../form/field.tsx";
import { useEditorTexts } from "./editor-texts.ts";
import "./text-editor.css";

type Props = {
  control: Control;
  value: RichText;
  onChange: (value: RichText) => void;
  /** It is in the place of what had the focus. */
  takesFocus: boolean;
};

/** The text in its Markdown: it needs nothing but a text area, and loses no list, link or bold word. */
export function PlainEditor({ control, value, onChange, takesFocus }: Props) {
  const texts = useEditorTexts();
  const [typed, setTyped] = useState(() => writeMarkdown(value));
  return (
    <>
      <textarea
        {...control}
        ref={takesFocus ? takeFocus : undefined}
        className="input plain-editor"
        rows={6}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(readMarkdown(event.target.value));
        }}
      />
      <details className="plain-help">
        <summary>{texts.plainHelp}</summary>
        <pre>{texts.plainExample}</pre>
      </details>
    </>
  );
}

function takeFocus(textArea: HTMLTextAreaElement | null): void {
  if (document.activeElement === document.body) textArea?.focus();
}
