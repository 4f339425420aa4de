import type { Editor } from "@tiptap/core";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import {
  BoldIcon,
  BulletListIcon,
  HeadingIcon,
  ItalicIcon,
  LinkIcon,
  OrderedListIcon,
  SubItemIcon,
} from "./editor-icons.tsx";
import { useEditorTexts } from "./editor-texts.ts";
import { type Format, useFormats } from "./use-formats.ts";

type Props = {
  editor: Editor;
  /** Id of what it formats. */
  controls: string;
  isLinkOpen: boolean;
  onLink: () => void;
  onPlain: () => void;
};

type Tool = {
  name: string;
  keys?: string;
  icon: ReactNode;
  isPressed: boolean;
  isUseless?: boolean;
  use: () => void;
};

/** The buttons of a text, one stop of the Tab key: arrows lead from one to the next. */
export function Toolbar({ controls, onPlain, ...props }: Props) {
  const texts = useEditorTexts();
  const tools = useTools(props);
  const [current, setCurrent] = useState(0);
  const stop = (at: number) => ({
    tabIndex: at === current ? 0 : -1,
    onFocus: () => setCurrent(at),
    onKeyDown: moveFocus,
  });
  return (
    <div role="toolbar" aria-label={texts.toolbar} aria-controls={controls} className="editor-toolbar">
      {tools.map(({ name, keys, icon, isPressed, isUseless, use }, at) => (
        <button
          key={name}
          type="button"
          className="editor-tool"
          aria-label={name}
          aria-pressed={isPressed}
          aria-disabled={isUseless || undefined}
          aria-keyshortcuts={keys && `Control+${keys}`}
          title={keys ? `${name} (Ctrl + ${keys})` : name}
          // The focus stays in the text, and with it what is chosen there.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            if (!isUseless) use();
          }}
          {...stop(at)}
        >
          {icon}
        </button>
      ))}
      <button type="button" className="editor-tool editor-to-plain" onClick={onPlain} {...stop(tools.length)}>
        {texts.toPlain}
      </button>
    </div>
  );
}

function useTools({ editor, isLinkOpen, onLink }: Omit<Props, "controls" | "onPlain">): Tool[] {
  const texts = useEditorTexts();
  const formats = useFormats(editor);
  const { commands } = editor;
  const tool = (format: Format, icon: ReactNode, use: () => void) => ({
    icon,
    isPressed: formats.has(format),
    use: () => {
      use();
      // At once, unlike the command: the next key belongs to the text.
      editor.view.focus();
    },
  });
  const list = (type: string) => () => commands.toggleList(type, "listItem");
  const isSubItem = formats.has("subItem");
  const level = () => (isSubItem ? commands.liftListItem("listItem") : commands.sinkListItem("listItem"));
  return [
    { name: texts.bold, keys: "B", ...tool("bold", <BoldIcon />, () => commands.toggleMark("bold")) },
    {
      name: texts.italic,
      keys: "I",
      ...tool("italic", <ItalicIcon />, () => commands.toggleMark("italic")),
    },
    {
      name: texts.heading,
      ...tool("heading", <HeadingIcon />, () => commands.toggleNode("heading", "paragraph")),
    },
    { name: texts.bulletList, ...tool("bulletList", <BulletListIcon />, list("bulletList")) },
    { name: texts.orderedList, ...tool("orderedList", <OrderedListIcon />, list("orderedList")) },
    {
      name: texts.subItem,
      isUseless: !isSubItem && !formats.has("maySink"),
      ...tool("subItem", <SubItemIcon />, level),
    },
    {
      name: texts.link,
      keys: "K",
      icon: <LinkIcon />,
      isPressed: isLinkOpen || formats.has("link"),
      use: onLink,
    },
  ];
}

function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const buttons = [...(event.currentTarget.parentElement?.querySelectorAll("button") ?? [])];
  const at = buttons.indexOf(event.currentTarget);
  const last = buttons.length - 1;
  const next = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  buttons[next]?.focus();
}
