import type { ProblemBody } from "@tori/contract/problem";
import type { WorkplaceFacts } from "@tori/contract/workplaces";
import { useLanguage } from "../platform/language-context.tsx";
import { errorOf } from "../platform/writing/use-submit.ts";
import { TextArea } from "../ui/form/text-area.tsx";
import { TextField } from "../ui/text-field.tsx";
import { SectorChoice } from "./sector-choice.tsx";
import { SizeChoice } from "./size-choice.tsx";

/** What a form holds of a workplace: an empty mailbox is none. */
export type Typed = Omit<WorkplaceFacts, "contactEmail"> & { contactEmail: string };

export const nothingTyped: Typed = { name: "", about: "", sizeBand: null, sectors: [], contactEmail: "" };

export function factsOf({ contactEmail, ...typed }: Typed): WorkplaceFacts {
  return { ...typed, contactEmail: contactEmail.trim() || null };
}

type Props = { typed: Typed; onChange: (typed: Typed) => void; problem: ProblemBody | null };

/** The fields of founding and of editing a workplace. */
export function FactsFields({ typed, onChange, problem }: Props) {
  const { form } = useLanguage().texts.workplaces;
  const change = (part: Partial<Typed>) => onChange({ ...typed, ...part });
  return (
    <>
      <TextField
        label={form.name}
        hint={form.nameHint}
        error={errorOf(problem, "name")}
        maxLength={120}
        value={typed.name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <TextArea
        id="about"
        label={form.about}
        hint={form.aboutHint}
        error={errorOf(problem, "about")}
        limit={2000}
        value={typed.about}
        onChange={(about) => change({ about })}
      />
      <SizeChoice value={typed.sizeBand} onChange={(sizeBand) => change({ sizeBand })} />
      <SectorChoice
        value={typed.sectors}
        error={errorOf(problem, "sectors")}
        onChange={(sectors) => change({ sectors })}
      />
      <TextField
        label={form.contact}
        hint={form.contactHint}
        error={errorOf(problem, "contactEmail")}
        type="email"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        value={typed.contactEmail}
        onChange={(event) => change({ contactEmail: event.target.value })}
      />
    </>
  );
}
