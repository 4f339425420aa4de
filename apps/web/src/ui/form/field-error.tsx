import { ErrorIcon } from "./form-icons.tsx";
import { useFormTexts } from "./form-texts.ts";

type Props = { id: string; message: string | undefined };

export function FieldError({ id, message }: Props) {
  const texts = useFormTexts();
  if (message === undefined) return null;
  return (
    <p className="field-error" id={id}>
      <ErrorIcon />
      <span>
        <span className="visually-hidden">{texts.error} </span>
        {message}
      </span>
    </p>
  );
}
