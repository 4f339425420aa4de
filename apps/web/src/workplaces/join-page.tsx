import type { Me } from "@tori/contract/people";
import { definePrivatePage } from "../people/private-page.tsx";
import { useMe } from "../people/use-me.ts";
import { Join } from "./join.tsx";

export const page = definePrivatePage({
  title: (texts) => texts.workplaces.join.title,
  useMe,
  Content: ({ me }: { me: Me }) => <Join me={me} />,
});
