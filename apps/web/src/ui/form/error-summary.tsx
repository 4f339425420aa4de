import { focusFirst } from "../focus-first.ts";
import { focusField } from "./focus-field.ts";
import { ErrorIcon } from "./form-icons.tsx";
import { useFormTexts } from "./form-texts.ts";
import "./form.css";
import "./notice.css";

type Props = {
  title?: string;
  /** In the form's order; `id` is the field's. */
  errors: readonly { id: string; message: string }[];
};

/**
 * All that has to be mended before a form can be sent, at its top. It takes the focus when it appears: give it a new
 * `key` at each try, so that it does so again, and not while the errors are being mended.
 */
export function ErrorSummary({ title, errors }: Props) {
  const texts = useFormTexts();
  if (errors.length === 0) return null;
  return (
    <div className="form-notice form-notice-error error-summary" tabIndex={-1} ref={focusFirst}>
      <ErrorIcon />
      <div role="alert">
        <h2>{title ?? texts.errors(errors.length)}</h2>
        <ul>
          {errors.map(({ id, message }) => (
            <li key={`${id} ${message}`}>
              <a
                href={`#${id}`}
                onClick={(event) => {
                  if (focusField(id)) event.preventDefault();
                }}
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
