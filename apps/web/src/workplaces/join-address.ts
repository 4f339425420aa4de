import { workPaths } from "@tori/text/work-paths";
import { useLocation } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";

/** What has been chosen so far: it is in the address, so that "back" goes a step back. */
export type Choices = { organisation?: string; workplace?: string };

/** In the place of a workplace that exists. */
export const newWorkplace = "new";

export function useChoices(): { choices: Choices; pathOf: (choices: Choices) => string } {
  const { language } = useLanguage();
  const params = new URLSearchParams(useLocation().search);
  const [organisation, workplace] = [params.get("organisation"), params.get("workplace")];
  return {
    choices: { ...(organisation && { organisation }), ...(workplace && { workplace }) },
    pathOf: (chosen) => {
      const search = new URLSearchParams(chosen).toString();
      return workPaths[language].joinWorkplace + (search === "" ? "" : `?${search}`);
    },
  };
}

/** The heading of a step, which gets the focus when the step opens. */
export const stepHeading = "step";
