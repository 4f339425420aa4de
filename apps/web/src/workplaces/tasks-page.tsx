import { defineModerationPage } from "../moderation/define-moderation-page.tsx";
import { Tasks } from "./tasks.tsx";

export const page = defineModerationPage({
  title: ({ workplaceTasks }) => workplaceTasks.title,
  Content: Tasks,
});
