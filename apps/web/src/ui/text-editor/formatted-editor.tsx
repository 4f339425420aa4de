import type { Editor } from "@tiptap/core";
import { Selection, TextSelection } from "@tiptap/pm/state";
import type { RichText } from "@tori/contract/rich-text";
import { useCallback, useEffect, useEffectEvent, useState } from "react";
import type { Control } from "../form/field.tsx";
import { createEditor } from "./create-editor.ts";
import { type EditorNode, fromEditor } from "./editor-document.ts";
import { LinkPanel } from "./link-panel.tsx";
import { Toolbar } from "./toolbar.tsx";

/** Where the text was pressed, in pixels from the left of the window and from the top of the text. */
export type Point = { left: number; down: number };

type Props = {
  control: Control;
  value: RichText;
  onChange: (value: RichText) => void;
  /** Where the cursor begins; else it is at the end. */
  point: Point | undefined;
  onPlain: () => void;
};

/** The editor with its buttons. It is a chunk of its own: import it with `useEditorModule`. */
export function FormattedEditor({ control, value, onChange, point, onPlain }: Props) {
  const [isLinkOpen, setLinkOpen] = useState(false);
  const [editor] = useState(() => createEditor(value, () => setLinkOpen(true)));
  const mount = useCallback(
    (host: HTMLElement | null) => {
      if (!host) return undefined;
      editor.mount(host);
      begin(editor, point);
      return () => editor.unmount();
    },
    // oxlint-disable-next-line react/exhaustive-deps -- the cursor begins once
    [editor],
  );
  useChanges(editor, onChange);
  useAttributes(editor, control);
  return (
    <div className="text-editor">
      <Toolbar
        editor={editor}
        controls={control.id}
        isLinkOpen={isLinkOpen}
        onLink={() => setLinkOpen(!isLinkOpen)}
        onPlain={onPlain}
      />
      {isLinkOpen && <LinkPanel editor={editor} onClose={() => setLinkOpen(false)} />}
      <div ref={mount} />
    </div>
  );
}

/** Takes the focus, unless the person has gone elsewhere while the editor was fetched. */
function begin({ view }: Editor, point: Point | undefined): void {
  if (document.activeElement !== document.body) return;
  const { doc, tr } = view.state;
  const top = view.dom.getBoundingClientRect().top;
  const pressed = point && view.posAtCoords({ left: point.left, top: top + point.down });
  const selection = pressed ? TextSelection.near(doc.resolve(pressed.pos)) : Selection.atEnd(doc);
  view.dispatch(tr.setSelection(selection).scrollIntoView());
  view.focus();
}

function useChanges(editor: Editor, onChange: (value: RichText) => void): void {
  const tell = useEffectEvent(() => onChange(fromEditor(editor.getJSON() as EditorNode)));
  useEffect(() => {
    const listener = () => tell();
    editor.on("update", listener);
    return () => {
      editor.off("update", listener);
    };
  }, [editor]);
}

/** A text that can be edited is no form control: its label and its hints are tied to it by ids. */
function useAttributes(editor: Editor, control: Control): void {
  const {
    id,
    "aria-describedby": describers,
    "aria-invalid": isInvalid,
    "aria-required": isRequired,
  } = control;
  useEffect(() => {
    const attributes: Record<string, string> = {
      id,
      class: "input editable-text",
      "aria-multiline": "true",
      "aria-labelledby": `${id}-label`,
      ...(describers !== undefined && { "aria-describedby": describers }),
      ...(isInvalid && { "aria-invalid": "true" }),
      ...(isRequired && { "aria-required": "true" }),
    };
    editor.setOptions({ editorProps: { ...editor.options.editorProps, attributes } });
  }, [editor, id, describers, isInvalid, isRequired]);
}
