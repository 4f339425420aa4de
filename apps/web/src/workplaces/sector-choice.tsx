import type { Sector } from "@tori/contract/vocabulary";
import { useLanguage } from "../platform/language-context.tsx";
import { ChoiceCard, ChoiceGroup } from "../ui/form/choice-group.tsx";

type Props = { value: readonly Sector[]; error: string | undefined; onChange: (value: Sector[]) => void };

const most = 3;

/** Up to three; when there are three, the others wait until one is taken away. */
export function SectorChoice({ value, error, onChange }: Props) {
  const { workplaces, labels } = useLanguage().texts;
  const sectors = Object.keys(labels.sectors) as Sector[];
  return (
    <ChoiceGroup id="sectors" label={workplaces.form.sectors} error={error}>
      {sectors.map((sector, index) => (
        <ChoiceCard
          key={sector}
          option={{ value: sector, label: labels.sectors[sector] }}
          type="checkbox"
          name="sectors"
          id={index === 0 ? "sectors" : `sectors-${sector}`}
          checked={value.includes(sector)}
          disabled={value.length >= most && !value.includes(sector)}
          onChange={(event) =>
            onChange(event.target.checked ? [...value, sector] : value.filter((each) => each !== sector))
          }
        />
      ))}
    </ChoiceGroup>
  );
}
