import { definePrivatePage } from "../people/private-page.tsx";
import { useMe } from "../people/use-me.ts";
import { Tasks } from "./tasks.tsx";

export const page = definePrivatePage({
  title: (texts) => texts.workplaces.tasks.title,
  mayOpen: ({ roles }) => roles.length > 0,
  useMe,
  Content: Tasks,
});
