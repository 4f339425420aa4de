import type { Me } from "@tori/contract/people";
import { PeopleList } from "./people-list.tsx";
import { definePrivatePage } from "./private-page.tsx";
import { useMe } from "./use-me.ts";

export const page = definePrivatePage({
  title: (texts) => texts.people.admin.title,
  mayOpen: ({ roles }) => roles.includes("admin"),
  useMe,
  Content: ({ me }: { me: Me }) => <PeopleList myId={me.id} />,
});
