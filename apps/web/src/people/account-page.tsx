import type { Me } from "@tori/contract/people";
import { Account } from "./account.tsx";
import { definePrivatePage } from "./private-page.tsx";
import { useMe } from "./use-me.ts";

export const page = definePrivatePage({
  title: (texts) => texts.people.account.title,
  useMe,
  Content: ({ me }: { me: Me }) => <Account me={me} />,
});
