import { useQueryClient } from "@tanstack/react-query";
import type { MyMembership } from "@tori/contract/people";
import type { Story } from "@tori/contract/stories";
import { localized } from "@tori/text/language";
import { workPaths } from "@tori/text/work-paths";
import { useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { EditStory } from "../desk/edit-story.tsx";
import { useMe } from "../people/use-me.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Form } from "../ui/form/form.tsx";
import { RadioGroup } from "../ui/form/radio-group.tsx";
import { Refusal } from "../ui/refusal.tsx";

/** An editorial story's organisation takes it over: what is missing is asked for in a draft, and a moderator confirms. */
export function Claim({ story }: { story: Story }) {
  const { claim } = useLanguage().texts.notices;
  return (
    <section aria-labelledby="claim-heading">
      <h2 id="claim-heading">{claim.heading}</h2>
      <p>{claim.lead}</p>
      <WhoMay story={story} />
    </section>
  );
}

function WhoMay({ story }: { story: Story }) {
  const { texts, paths, language } = useLanguage();
  const { claim } = texts.notices;
  const me = useMe();
  const { pathname } = useLocation();
  if (me === undefined) return null;
  if (me === null) {
    return (
      <p>
        <Link to={paths.signIn(pathname)}>{claim.signIn}</Link>
      </p>
    );
  }
  // The editors mend it themselves.
  if (me.roles.length > 0) return <EditStory slug={story.slug} title={story.title} hasDraft={false} />;
  const home = (story.successor ?? story.organisation).slug;
  const own = me.memberships.filter(
    ({ organisation, role, state, workplaceState }) =>
      organisation.slug === home && role === "editor" && state === "active" && workplaceState === "active",
  );
  if (own.length === 0) {
    return <p>{claim.notEditor(localized((story.successor ?? story.organisation).name, language))}</p>;
  }
  return <ClaimForm slug={story.slug} memberships={own} />;
}

function ClaimForm({ slug, memberships }: { slug: string; memberships: readonly MyMembership[] }) {
  const { texts, language } = useLanguage();
  const { claim } = texts.notices;
  const [workplace, setWorkplace] = useState(memberships[0]?.workplace.slug ?? "");
  const send = useSend();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { submit, isBusy, problem } = useSubmit(async () => {
    const { id } = await send("claimStory", { params: { slug }, body: { workplace } });
    await client.invalidateQueries();
    await navigate(workPaths[language].draft(id));
  });
  return (
    <Form onSubmit={() => void submit()}>
      <Refusal problem={problem} />
      {memberships.length > 1 && (
        <RadioGroup
          id="claim-workplace"
          label={claim.workplace}
          options={memberships.map((each) => ({ value: each.workplace.slug, label: each.workplace.name }))}
          value={workplace}
          onChange={setWorkplace}
        />
      )}
      <Button type="submit" kind="quiet" busy={isBusy}>
        {claim.claim}
      </Button>
    </Form>
  );
}
