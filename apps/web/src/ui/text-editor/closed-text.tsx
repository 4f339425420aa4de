/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a text area cannot show headings and lists */
import type { RichText as Doc } from "@tori/contract/rich-text";
import { type MouseEvent, type ReactNode, useRef } from "react";
import type { Control } from "../form/field.tsx";
import { RichText } from "../rich-text.tsx";
import { useEditorTexts } from "./editor-texts.ts";
import { loadEditor } from "./editor-module.ts";
import type { Point } from "./formatted-editor.tsx";
import "./text-editor.css";

type Props = {
  control: Control;
  value: Doc;
  /** The point is where it was pressed, if by a pointer. */
  onOpen: (point: Point | undefined) => void;
};

/** The text as readers will see it, until someone goes to write in it. */
export function ClosedText({ control, value, onOpen }: Props) {
  const texts = useEditorTexts();
  // A press gives the focus first; the text opens once it is over, so that words can be chosen for copying too.
  const isPressed = useRef(false);
  return (
    <div
      {...control}
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-labelledby={`${control.id}-label`}
      className="input editable-text closed-text"
      onPointerEnter={loadEditor}
      onPointerDown={() => {
        isPressed.current = true;
      }}
      onFocus={() => {
        if (!isPressed.current) onOpen(undefined);
      }}
      onBlur={() => {
        isPressed.current = false;
      }}
      onClick={(event) => {
        isPressed.current = false;
        if (document.getSelection()?.isCollapsed !== false) onOpen(pointOf(event));
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") onOpen(undefined);
      }}
    >
      {value.content.length > 0 ? (
        <RichText doc={value} Link={UnpressableLink} />
      ) : (
        <p className="closed-text-empty" aria-hidden="true">
          {texts.empty}
        </p>
      )}
    </div>
  );
}

function pointOf({ clientX, clientY, currentTarget }: MouseEvent): Point {
  return { left: clientX, down: clientY - currentTarget.getBoundingClientRect().top };
}

/** Pressed by mistake, a link would lead away from what is being written. */
function UnpressableLink({ children }: { children?: ReactNode }) {
  return <span className="closed-text-link">{children}</span>;
}
