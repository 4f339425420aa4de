import { useState } from "react";
import { errorOf, useSubmit } from "../platform/writing/use-submit.ts";
import { AddressField } from "../ui/form/address-field.tsx";
import { Button } from "../ui/form/button.tsx";
import { ErrorSummary } from "../ui/form/error-summary.tsx";
import { Form } from "../ui/form/form.tsx";
import { RadioGroup } from "../ui/form/radio-group.tsx";
import { TextArea } from "../ui/form/text-area.tsx";
import { Refusal } from "../ui/refusal.tsx";

type FieldTexts = { label: string; hint: string; error: string };

type Props<Kind extends string> = {
  kind: { label: string; error: string; labels: Record<Kind, string> };
  /** `id` is the field's name in the request, too. */
  words: FieldTexts & { id: string; shortest: number; longest: number };
  email: Omit<FieldTexts, "error">;
  send: string;
  onSend: (told: { kind: Kind; words: string; email: string }) => Promise<void>;
};

/** What anyone tells of a story: of what kind it is, in some words, and where an answer goes if they want one. */
export function TellForm<Kind extends string>({ kind, words, email, send, onSend }: Props<Kind>) {
  const [chosen, setChosen] = useState<Kind | null>(null);
  const [typed, setTyped] = useState("");
  const [address, setAddress] = useState("");
  const [tries, setTries] = useState(0);
  const { submit, isBusy, problem } = useSubmit(onSend);
  const isTold = typed.trim().length >= words.shortest;
  const errors: { id: string; message: string }[] = [];
  if (tries > 0 && !chosen) errors.push({ id: "kind", message: kind.error });
  if (tries > 0 && !isTold) errors.push({ id: words.id, message: words.error });
  const wrong = (id: string) => errors.find((error) => error.id === id)?.message ?? errorOf(problem, id);
  const kinds = Object.keys(kind.labels) as Kind[];
  return (
    <Form
      onSubmit={() => {
        setTries(tries + 1);
        if (chosen && isTold) void submit({ kind: chosen, words: typed, email: address.trim() });
      }}
    >
      {!problem && <ErrorSummary key={tries} errors={errors} />}
      <Refusal problem={problem} />
      <RadioGroup
        id="kind"
        label={kind.label}
        error={wrong("kind")}
        options={kinds.map((value) => ({ value, label: kind.labels[value] }))}
        value={chosen}
        onChange={setChosen}
      />
      <TextArea
        id={words.id}
        label={words.label}
        hint={words.hint}
        error={wrong(words.id)}
        limit={words.longest}
        value={typed}
        onChange={setTyped}
      />
      <AddressField
        label={email.label}
        hint={email.hint}
        error={wrong("email")}
        value={address}
        onChange={setAddress}
      />
      <Button type="submit" busy={isBusy}>
        {send}
      </Button>
    </Form>
  );
}
