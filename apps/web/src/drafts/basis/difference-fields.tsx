import type { AdaptedPart, DifferenceKind } from "@tori/contract/vocabulary";
import { useLanguage } from "../../platform/language-context.tsx";
import { RadioGroup } from "../../ui/form/radio-group.tsx";
import { TextArea } from "../../ui/form/text-area.tsx";
import { idOfField, useSection } from "../draft-context.ts";
import { PersonalDataGuard } from "../personal-data-guard.tsx";
import { useSectionName } from "../use-section-name.ts";
import { isMade } from "./told-parts.ts";

const longestWhy = 500;
const unanswered = { change: null, why: "" };

/** Whether a part is the same as in the other story, and why not. */
export function DifferenceFields({ name }: { name: AdaptedPart }) {
  const { adaptations } = useLanguage().texts;
  const { value, change, errorOf } = useSection("basis");
  const sectionName = useSectionName()(name);
  const answer = value.parts[name] ?? unanswered;
  const set = (more: Partial<typeof answer>) =>
    change({ ...value, parts: { ...value.parts, [name]: { ...answer, ...more } } });
  const id = idOfField(`basis.parts.${name}`);
  const labels = isMade(name) ? adaptations.made : adaptations.met;
  return (
    <>
      <RadioGroup<DifferenceKind>
        id={id}
        label={`${adaptations.question} (${sectionName})`}
        options={[
          { value: "kept", label: labels.kept },
          { value: "changed", label: labels.changed },
        ]}
        value={answer.change}
        onChange={(chosen) => set({ change: chosen })}
      />
      {answer.change !== null && (
        <>
          <TextArea
            id={`${id}-why`}
            label={adaptations.why}
            hint={adaptations.whyHint}
            error={errorOf("parts", name, "why")}
            required={answer.change === "changed"}
            limit={longestWhy}
            rows={3}
            value={answer.why}
            onChange={(why) => set({ why })}
          />
          <PersonalDataGuard text={answer.why} />
        </>
      )}
    </>
  );
}
