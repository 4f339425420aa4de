import { useState } from "react";
import { Icon } from "./icons.tsx";
import "./copy-button.css";

type Props = { text: string; label: string; done: string; failed: string };

/** Copies a text that is also seen on the page: without scripts, or where a browser refuses, it is copied by hand. */
export function CopyButton({ text, label, done, failed }: Props) {
  const [state, setState] = useState<"idle" | "done" | "failed">("idle");
  const copy = async () => {
    // Browsers give a page without https no clipboard at all, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    try {
      if (!clipboard) throw new Error("no clipboard");
      await clipboard.writeText(text);
      setState("done");
    } catch {
      setState("failed");
    }
  };
  return (
    <div className="copy js-only">
      <button type="button" className="button button-quiet" onClick={() => void copy()}>
        <Icon>
          {state === "done" ? <path d="m5 12.5 4.5 4.5L19 7.5" /> : <path d="M9 9h10v11H9zM15 9V4H5v11h4" />}
        </Icon>
        {label}
      </button>
      <output className="copy-state">
        {state === "done" && done}
        {state === "failed" && failed}
      </output>
    </div>
  );
}
