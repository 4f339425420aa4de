import type { ComponentProps } from "react";
import { useLanguage } from "../../platform/language-context.tsx";
import "./form.css";

type Props = Omit<ComponentProps<"form">, "onSubmit" | "noValidate" | "method"> & {
  /** "get" where the address that the browser would ask for by itself shows the same. */
  method?: "dialog" | "get";
  onSubmit: (form: HTMLFormElement) => void;
};

/**
 * A form that scripts send: outside a dialog the method "dialog" does nothing, so whoever is quicker than the scripts
 * loses nothing. It checks for itself: a browser's own messages are in the browser's language.
 */
export function Form({ onSubmit, method = "dialog", className = "form", children, ...rest }: Props) {
  const { texts } = useLanguage();
  return (
    <form
      {...rest}
      className={className}
      method={method}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(event.currentTarget);
      }}
    >
      {method === "dialog" && <noscript>{texts.people.needsScripts}</noscript>}
      {children}
    </form>
  );
}
