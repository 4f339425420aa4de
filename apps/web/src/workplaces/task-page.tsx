import { defineModerationPage } from "../moderation/define-moderation-page.tsx";
import { WaitingWorkplaceView } from "./waiting-workplace.tsx";

export const page = defineModerationPage({
  title: ({ moderation }) => moderation.workplace,
  Content: WaitingWorkplaceView,
});
