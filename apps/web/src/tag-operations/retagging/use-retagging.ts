import { workPaths } from "@tori/text/work-paths";
import { useNavigate } from "react-router";
import { useRenewTags } from "../../curation/use-renew-tags.ts";
import { useLanguage } from "../../platform/language-context.tsx";
import { useSend, useSubmit } from "../../platform/writing/use-submit.ts";
import type { RetagState } from "./retag-state.ts";

/** Begins the change of these stories, and leads to where it is seen how far it is. */
export function useRetagging({ add, remove }: RetagState) {
  const { language } = useLanguage();
  const send = useSend();
  const renew = useRenewTags();
  const navigate = useNavigate();
  return useSubmit(async (stories: string[]) => {
    const { id } = await send("retagStories", { body: { add, remove, stories } });
    await renew();
    await navigate(workPaths[language].tagChange(id));
  });
}
