import type { Sector } from "@tori/contract/vocabulary";
import { useLanguage } from "../platform/language-context.tsx";
import { CheckboxGroup } from "../ui/form/checkbox-group.tsx";

type Props = { value: readonly Sector[]; error: string | undefined; onChange: (value: Sector[]) => void };

export function SectorChoice({ value, error, onChange }: Props) {
  const { workplaces, labels } = useLanguage().texts;
  const sectors = Object.keys(labels.sectors) as Sector[];
  return (
    <CheckboxGroup
      id="sectors"
      label={workplaces.form.sectors}
      error={error}
      options={sectors.map((sector) => ({ value: sector, label: labels.sectors[sector] }))}
      max={3}
      value={value}
      onChange={onChange}
    />
  );
}
