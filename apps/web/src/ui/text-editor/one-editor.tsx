import { type ReactNode, createContext, use, useMemo, useState } from "react";

type OpenEditor = {
  /** The field that is being written in with the editor; an editor for each would slow a page of ten down. */
  openId: string | undefined;
  open: (id: string) => void;
  /** The person writes plain text, in all fields; undefined until they choose. */
  isPlain: boolean | undefined;
  setPlain: (isPlain: boolean) => void;
};

const OneEditorContext = createContext<OpenEditor | undefined>(undefined);

/** Around a form: of its `RichTextField`s, one at a time has the editor. */
export function OneEditor({ children }: { children: ReactNode }) {
  const [openId, open] = useState<string>();
  const [isPlain, setPlain] = useState<boolean>();
  const value = useMemo(() => ({ openId, open, isPlain, setPlain }), [openId, isPlain]);
  return <OneEditorContext value={value}>{children}</OneEditorContext>;
}

export function useOneEditor(): OpenEditor {
  const value = use(OneEditorContext);
  if (!value) throw new Error("A RichTextField is outside OneEditor");
  return value;
}
