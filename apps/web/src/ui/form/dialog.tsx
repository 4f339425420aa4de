import { type ReactNode, useId } from "react";
import { Button } from "./button.tsx";
import { useFormTexts } from "./form-texts.ts";
import "./form.css";
import "./dialog.css";

type Props = {
  title: string;
  open: boolean;
  /** Somebody wants it closed: by its own button or by Escape. */
  onClose: () => void;
  /** What is said on the button that closes; "Peruuta" unless told. */
  closeText?: string;
  /** The buttons that do what is asked, before the one that closes. */
  actions?: ReactNode;
  children?: ReactNode;
};

/**
 * Asks something apart, over the page. The focus goes to its title and, when it closes, back to where it was; what
 * is in it begins anew each time.
 */
export function Dialog({ open, ...props }: Props) {
  return open && <OpenDialog {...props} />;
}

function OpenDialog({ title, onClose, closeText, actions, children }: Omit<Props, "open">) {
  const texts = useFormTexts();
  const id = useId();
  return (
    <dialog
      ref={showModal}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        // A picker of files in it cancels too, and that bubbles.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={onClose}
    >
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <div className="button-row">
        {actions}
        <Button kind="quiet" onClick={onClose}>
          {closeText ?? texts.cancel}
        </Button>
      </div>
    </dialog>
  );
}

function showModal(dialog: HTMLDialogElement): () => void {
  dialog.showModal();
  dialog.querySelector("h2")?.focus();
  // Closed before it is taken out of the page, it gives the focus back.
  return () => dialog.close();
}
