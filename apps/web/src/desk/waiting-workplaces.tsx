import type { MyMembership } from "@tori/contract/people";
import { useLanguage } from "../platform/language-context.tsx";
import { Notice } from "../ui/form/notice.tsx";

/** Those of one's workplaces that a moderator has yet to say yes to, with what that means for their stories. */
export function WaitingWorkplaces({ memberships }: { memberships: readonly MyMembership[] }) {
  const { shownRefusals } = useLanguage().texts;
  return memberships
    .filter(({ state, workplaceState }) => state === "active" && workplaceState === "waiting")
    .map(({ workplace: { slug, name } }) => (
      <Notice key={slug} kind="info" title={name}>
        <p>{shownRefusals.workplaceWaits}</p>
      </Notice>
    ));
}
