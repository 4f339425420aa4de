import type { Editor } from "@tiptap/core";
import { linkAddress } from "@tori/contract/link-address";
import { type KeyboardEvent, useId, useState } from "react";
import { Button } from "../form/button.tsx";
import { Field } from "../form/field.tsx";
import { TextInput } from "../form/text-input.tsx";
import { useEditorTexts } from "./editor-texts.ts";

type Props = { editor: Editor; onClose: () => void };

/** Asks where the chosen words lead, above the text. The form around it is not sent from here. */
export function LinkPanel({ editor, onClose }: Props) {
  const texts = useEditorTexts();
  const id = useId();
  const [before] = useState(() => String(editor.getAttributes("link")["href"] ?? ""));
  const [typed, setTyped] = useState(before.replace(/^mailto:/, ""));
  const [isWrong, setWrong] = useState(false);
  const close = () => {
    onClose();
    editor.view.focus();
  };
  const save = () => {
    const href = linkAddress(typed);
    setWrong(href === undefined);
    if (href === undefined) document.getElementById(id)?.focus();
    else {
      writeLink(editor, href, typed.trim());
      close();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
    else if (event.key === "Enter") save();
    else return;
    event.preventDefault();
  };
  return (
    <div className="link-panel">
      <Field
        id={id}
        label={texts.linkAddress}
        hint={texts.linkHint}
        error={isWrong ? texts.linkWrong : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={focusOnce}
            inputMode="url"
            autoCapitalize="none"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <div className="button-row">
        <Button onClick={save}>{texts.linkSave}</Button>
        {before !== "" && (
          <Button
            kind="quiet"
            onClick={() => {
              editor.chain().extendMarkRange("link").unsetMark("link").run();
              close();
            }}
          >
            {texts.linkRemove}
          </Button>
        )}
        <Button kind="quiet" onClick={close}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}

/** With no words chosen, the address is written as its own. */
function writeLink(editor: Editor, href: string, typed: string): void {
  const mark = { type: "link", attrs: { href } };
  const isChosen = !editor.state.selection.empty || editor.isActive("link");
  if (isChosen) editor.chain().extendMarkRange("link").setMark("link", { href }).run();
  else editor.commands.insertContent({ type: "text", text: typed, marks: [mark] });
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}
