import { useLanguage } from "../platform/language-context.tsx";
import { Field } from "../ui/form/field.tsx";
import { asChoice } from "./sentence.ts";

type Props = { value: string; actions: readonly string[]; onChange: (action: string) => void };

/** The actions that the log has, in groups by what they are done to; a group can be chosen whole. */
export function ActionSelect({ value, actions, onChange }: Props) {
  const { audit } = useLanguage().texts;
  const { filters } = audit;
  const groups = groupsOf(actions, audit.things);
  const deeds: Record<string, string> = audit.deeds;
  return (
    <Field id="audit-action" label={filters.action}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{filters.allActions}</option>
          {groups.map(({ thing, name, members }) => (
            <optgroup key={thing} label={name}>
              <option value={thing}>{filters.allOf(name)}</option>
              {members.map((action) => (
                <option key={action} value={action}>
                  {asChoice(deeds[action] ?? audit.unknown(action))}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

type Group = { thing: string; name: string; members: readonly string[] };

function groupsOf(actions: readonly string[], names: Record<string, string>): Group[] {
  const byThing = Map.groupBy(actions, (action) => action.split(".")[0] ?? "");
  return [...byThing].map(([thing, members]) => ({ thing, name: names[thing] ?? thing, members }));
}
