import { useState } from "react";
import { useRenewTags } from "../../curation/use-renew-tags.ts";
import { useLanguage } from "../../platform/language-context.tsx";
import { errorOf, useSend, useSubmit } from "../../platform/writing/use-submit.ts";
import { Button } from "../../ui/form/button.tsx";
import { Form } from "../../ui/form/form.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { TextField } from "../../ui/text-field.tsx";

const named = ["fi", "sv"] as const;
const unnamed = { fi: "", sv: "" };

/** Makes a tag that stories can be moved to, without leaving what has been chosen. */
export function NewTarget({ onMade }: { onMade: (id: string) => void }) {
  const { targets: words } = useLanguage().texts.tagSplit;
  const [names, setNames] = useState(unnamed);
  const send = useSend();
  const renew = useRenewTags();
  const { submit, isBusy, problem } = useSubmit(async () => {
    const labels = { fi: { preferred: names.fi }, sv: { preferred: names.sv } };
    const { id } = await send("createTag", { body: { labels } });
    await renew();
    setNames(unnamed);
    onMade(id);
  });
  return (
    <details className="more">
      <summary>{words.create}</summary>
      <Form onSubmit={() => void submit()}>
        <Refusal problem={problem} />
        <p className="field-hint">{words.createHint}</p>
        {named.map((language) => (
          <TextField
            key={language}
            label={words.name[language]}
            lang={language}
            error={errorOf(problem, `labels.${language}.preferred`)}
            maxLength={100}
            autoComplete="off"
            autoCapitalize="none"
            value={names[language]}
            onChange={(event) => setNames({ ...names, [language]: event.target.value })}
          />
        ))}
        <Button type="submit" kind="quiet" busy={isBusy}>
          {words.doCreate}
        </Button>
      </Form>
    </details>
  );
}
