import { type ComponentType, useRef, useState, useSyncExternalStore } from "react";
import type { ListState, SuggestionList, SuggestionsHandle } from "./suggestion-list.tsx";

type Props = {
  id: string;
  /** Left out where the field keeps its own text. */
  value?: string;
  onType?: (text: string) => void;
  onBlur?: () => void;
  /** A suggestion was chosen: whatever waits to be done with the text is not to be. */
  onChoose?: () => void;
};

type List = ComponentType<Parameters<typeof SuggestionList>[0]>;

/**
 * The field for search words: WAI-ARIA's combobox with manual selection. The list comes with the first focus, so the
 * page opens without it; where no script runs, the field is a plain one.
 */
export function SuggestInput({ id, value, onType, onBlur, onChoose }: Props) {
  const scripted = useSyncExternalStore(never, yes, no);
  const [List, setList] = useState<List>();
  const [state, setState] = useState<ListState>({ isOpen: false, active: undefined });
  const list = useRef<SuggestionsHandle>(null);
  const typed = useRef("");

  function load(): void {
    if (List) return;
    // Without suggestions one can still search.
    import("./suggestion-list.tsx").then((module) => setList(() => module.SuggestionList)).catch(() => {});
  }

  return (
    <div className="suggest">
      <input
        id={id}
        // A search field may not be a combobox.
        type="text"
        inputMode="search"
        role={scripted ? "combobox" : "searchbox"}
        {...(scripted && {
          "aria-autocomplete": "list",
          "aria-expanded": state.isOpen,
          "aria-controls": state.isOpen ? `${id}-list` : undefined,
          "aria-activedescendant": state.active,
        })}
        name="q"
        value={value}
        maxLength={500}
        autoComplete="off"
        enterKeyHint="search"
        onFocus={load}
        onChange={({ target }) => {
          typed.current = target.value;
          onType?.(target.value);
          list.current?.type(target.value);
        }}
        onKeyDown={(event) => {
          // Who searches before the list is here has no use for it any more.
          if (event.key === "Enter") typed.current = "";
          list.current?.press(event);
        }}
        onBlur={() => {
          list.current?.close();
          onBlur?.();
        }}
      />
      {List && <List id={`${id}-list`} ref={list} typed={typed} onState={setState} onChoose={onChoose} />}
    </div>
  );
}

const never = () => () => {};
const yes = () => true;
const no = () => false;
