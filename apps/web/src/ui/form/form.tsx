import type { ComponentProps } from "react";
import "./form.css";

type Props = Omit<ComponentProps<"form">, "onSubmit" | "noValidate"> & {
  onSubmit: (form: HTMLFormElement) => void;
};

/**
 * A form that scripts send: outside a dialog the method "dialog" does nothing, so whoever is quicker than the scripts
 * loses nothing. It checks for itself: a browser's own messages are in the browser's language.
 */
export function Form({ onSubmit, className = "form", children, ...rest }: Props) {
  return (
    <form
      {...rest}
      className={className}
      method="dialog"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(event.currentTarget);
      }}
    >
      {children}
    </form>
  );
}
