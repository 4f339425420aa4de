import type { SizeBand } from "@tori/contract/vocabulary";
import { useLanguage } from "../platform/language-context.tsx";
import { RadioGroup } from "../ui/form/radio-group.tsx";

type Props = { value: SizeBand | null; onChange: (value: SizeBand | null) => void };

export function SizeChoice({ value, onChange }: Props) {
  const { workplaces, labels } = useLanguage().texts;
  const { form } = workplaces;
  const { sizeBands } = labels;
  const bands = Object.keys(sizeBands) as SizeBand[];
  return (
    <RadioGroup<SizeBand | "none">
      id="size"
      label={form.size}
      options={[
        ...bands.map((band) => ({ value: band, label: sizeBands[band] })),
        { value: "none", label: form.noSize },
      ]}
      value={value ?? "none"}
      onChange={(chosen) => onChange(chosen === "none" ? null : chosen)}
    />
  );
}
