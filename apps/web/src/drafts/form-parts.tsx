import type { DraftSectionKey } from "@tori/contract/draft-sections";
import type { ReactNode } from "react";
import type { Texts } from "@tori/text/fi";
import { BasisPart } from "./basis/basis-part.tsx";
import { ClassificationPart } from "./sections/classification-part.tsx";
import { ContactPart } from "./sections/contact-part.tsx";
import { EffortPart } from "./sections/effort-part.tsx";
import { LinksPart } from "./sections/links-part.tsx";
import { ResultsPart } from "./sections/results-part.tsx";
import { StatusPart } from "./sections/status-part.tsx";
import { AudiencePart, SummaryPart } from "./sections/summary-part.tsx";
import { TextPart } from "./sections/text-part.tsx";
import { TitlePart } from "./sections/title-part.tsx";

type FormPart = {
  /** Of its heading, and the id that the contents lead to. */
  id: "basis" | "basics" | "story" | "outcome" | "reuse" | "now" | "classification" | "contact";
  /** What publishing asks for in it. */
  required: readonly DraftSectionKey[];
  fields: ReactNode;
};

export type Form = { isEditorial: boolean; isAdaptation: boolean };

/**
 * The form's parts in their order. The editors' stories have no contact, and need sources; what is made from another
 * story begins with that.
 */
export function formParts({ isEditorial, isAdaptation }: Form): FormPart[] {
  const basis: FormPart = { id: "basis", required: [], fields: <BasisPart /> };
  return [
    ...(isAdaptation ? [basis] : []),
    {
      id: "basics",
      required: ["title", "summary"],
      fields: (
        <>
          <TitlePart />
          <SummaryPart />
          <AudiencePart />
        </>
      ),
    },
    {
      id: "story",
      required: ["need", "action"],
      fields: (
        <>
          <TextPart name="need" required />
          <TextPart name="action" required />
          <TextPart name="people" />
        </>
      ),
    },
    {
      id: "outcome",
      required: ["results"],
      fields: (
        <>
          <ResultsPart />
          <TextPart name="lessons" />
        </>
      ),
    },
    {
      id: "reuse",
      required: [],
      fields: (
        <>
          <TextPart name="reuse" />
          <EffortPart />
        </>
      ),
    },
    { id: "now", required: ["status"], fields: <StatusPart /> },
    { id: "classification", required: ["classification"], fields: <ClassificationPart /> },
    {
      id: "contact",
      required: isEditorial ? ["sources"] : ["contact"],
      fields: (
        <>
          {!isEditorial && <ContactPart />}
          <LinksPart name="links" />
          <LinksPart name="sources" />
        </>
      ),
    },
  ];
}

export function partName(
  id: FormPart["id"] | "publishing",
  { drafts, adaptations }: Texts,
  isEditorial: boolean,
): string {
  if (id === "basis") return adaptations.part;
  return id === "contact" && isEditorial ? drafts.sourcesAndLinks : drafts[id];
}
