import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<"input">, "className" | "type"> & {
  type?: "text" | "email" | "url" | "tel" | "date";
};

/** A one-line control for `Field`. */
export function TextInput({ type = "text", ...props }: Props) {
  return <input className="input" type={type} {...props} />;
}
