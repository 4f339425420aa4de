import type { Sector } from "@tori/contract/vocabulary";
import { localized } from "@tori/text/language";
import { useLanguage } from "../../platform/language-context.tsx";
import { useFresh } from "../../platform/writing/use-fresh.ts";
import { practicesQuery } from "../../practices/queries.ts";
import { CheckboxGroup } from "../../ui/form/checkbox-group.tsx";
import { TagPicker } from "../../ui/tag-picker/tag-picker.tsx";
import { useSection } from "../draft-context.ts";
import { tagChoicesQuery } from "../queries.ts";
import { SectionBox } from "../section-box.tsx";

const most = 3;
const mostTags = 10;

/** The words by which others find the story. */
export function ClassificationPart() {
  const { texts, language } = useLanguage();
  const { fields } = texts.drafts;
  const { value, change, errorOf } = useSection("classification");
  const practices = useFresh(practicesQuery).data?.items ?? [];
  const vocabulary = useFresh(tagChoicesQuery).data?.items;
  const sectors = Object.keys(texts.labels.sectors) as Sector[];
  return (
    <SectionBox name="classification">
      <CheckboxGroup
        id="classification-practices"
        label={fields.practices}
        hint={fields.practicesHint}
        error={errorOf("practices")}
        required
        max={most}
        options={practices.map(({ slug, name }) => ({ value: slug, label: localized(name, language) }))}
        value={value.practices}
        onChange={(chosen) => change({ ...value, practices: chosen })}
      />
      <CheckboxGroup
        id="classification-sectors"
        label={fields.sectors}
        hint={fields.sectorsHint}
        error={errorOf("sectors")}
        required
        max={most}
        options={sectors.map((sector) => ({ value: sector, label: texts.labels.sectors[sector] }))}
        value={value.sectors}
        onChange={(chosen) => change({ ...value, sectors: chosen })}
      />
      <TagPicker
        id="classification-tags"
        label={fields.tags}
        hint={fields.tagsHint}
        error={errorOf("tags")}
        required
        max={mostTags}
        mayPropose
        vocabulary={vocabulary}
        value={value.tags}
        onChange={(tags) => change({ ...value, tags })}
      />
    </SectionBox>
  );
}
