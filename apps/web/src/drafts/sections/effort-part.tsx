import type { CostBand, DurationBand, EffortBand } from "@tori/contract/vocabulary";
import { useLanguage } from "../../platform/language-context.tsx";
import { Select } from "../../ui/form/select.tsx";
import { useSection } from "../draft-context.ts";
import { SectionBox } from "../section-box.tsx";

/** What it takes, in bands; "not known" is an answer. */
export function EffortPart() {
  const { drafts, labels, stories, common } = useLanguage().texts;
  const { fields } = drafts;
  const { value, change, errorOf } = useSection("effort");
  const options = <Band extends string>(bands: Record<Band, string>) => [
    ...(Object.keys(bands) as Band[]).map((band) => ({ value: band, label: bands[band] })),
    { value: "not_known" as const, label: common.notKnown },
  ];
  return (
    <SectionBox name="effort">
      <div className="draft-row">
        <Select<EffortBand | "not_known">
          id="effort-effort"
          label={fields.effort}
          error={errorOf("effort")}
          empty={fields.choose}
          options={options(labels.effortBands)}
          value={value.effort}
          onChange={(effort) => change({ ...value, effort })}
        />
        <Select<CostBand | "not_known">
          id="effort-cost"
          label={fields.cost}
          error={errorOf("cost")}
          empty={fields.choose}
          options={options(labels.costBands)}
          value={value.cost}
          onChange={(cost) => change({ ...value, cost })}
        />
        <Select<DurationBand | "not_known">
          id="effort-duration"
          label={fields.duration}
          error={errorOf("duration")}
          empty={fields.choose}
          options={options(stories.durationBands)}
          value={value.duration}
          onChange={(duration) => change({ ...value, duration })}
        />
      </div>
    </SectionBox>
  );
}
