import { workPaths } from "@tori/text/work-paths";
import { useNavigate } from "react-router";
import { useLanguage } from "../../platform/language-context.tsx";
import { Button } from "../../ui/form/button.tsx";
import { Field } from "../../ui/form/field.tsx";
import { Form } from "../../ui/form/form.tsx";
import { type Compared, comparing } from "./compared-versions.ts";

type Props = { slug: string; numbers: readonly number[]; compared: Compared };

/** Any two versions; where no script runs, a plain form that asks for the same address. */
export function VersionChoice({ slug, numbers, compared }: Props) {
  const { texts, language } = useLanguage();
  const words = texts.versions;
  const navigate = useNavigate();
  function show(form: HTMLFormElement): void {
    const chosen = new FormData(form);
    const [older, newer] = [Number(chosen.get("from")), Number(chosen.get("to"))];
    void navigate(workPaths[language].storyVersions(slug) + comparing({ older, newer }), {
      state: { focus: "changes" },
    });
  }
  return (
    <Form method="get" className="version-choice" key={comparing(compared)} onSubmit={show}>
      <VersionSelect id="from" label={words.older} numbers={numbers} chosen={compared.older} />
      <VersionSelect id="to" label={words.newer} numbers={numbers} chosen={compared.newer} />
      <Button type="submit">{words.show}</Button>
    </Form>
  );
}

type SelectProps = { id: string; label: string; numbers: readonly number[]; chosen: number };

function VersionSelect({ id, label, numbers, chosen }: SelectProps) {
  const words = useLanguage().texts.versions;
  return (
    <Field id={id} label={label}>
      {(control) => (
        <select {...control} className="input" name={id} defaultValue={chosen}>
          {numbers.map((number) => (
            <option key={number} value={number}>
              {words.version(number)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
