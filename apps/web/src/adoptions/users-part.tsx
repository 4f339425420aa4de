import type { Adoption } from "@tori/contract/adoptions";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { Notice } from "../ui/form/notice.tsx";
import { AdoptionView } from "./adoption-view.tsx";
import { SpeakForm } from "./speak-form.tsx";
import { useRenewAdoptions } from "./use-renew.ts";

type Props = {
  slug: string;
  adoptions: readonly Adoption[];
  nextCursor: string | null;
  /** The one who reads speaks for the story's workplace. */
  maySpeak: boolean;
};

/** Everyone who has released that they use the story; the story's workplace answers each here. */
export function UsersPart({ slug, adoptions, nextCursor, maySpeak }: Props) {
  const { texts, paths } = useLanguage();
  const { others, speak } = texts.reuse;
  return (
    <section aria-labelledby="users">
      <h2 id="users">{others.heading}</h2>
      {maySpeak && <p>{speak.lead}</p>}
      {adoptions.length === 0 && <p>{others.noOthers}</p>}
      <ul className="adoptions">
        {adoptions.map((adoption) => (
          <User key={adoption.id} slug={slug} adoption={adoption} maySpeak={maySpeak} />
        ))}
      </ul>
      {nextCursor !== null && (
        <p>
          <Link
            className="more-link"
            to={`${paths.storyUse(slug)}?${new URLSearchParams({ cursor: nextCursor })}`}
            focus="users"
          >
            {others.more}
          </Link>
        </p>
      )}
    </section>
  );
}

type UserProps = Pick<Props, "slug" | "maySpeak"> & { adoption: Adoption };

function User({ slug, adoption, maySpeak }: UserProps) {
  const { speak } = useLanguage().texts.reuse;
  const renew = useRenewAdoptions(slug);
  const [isSent, setSent] = useState(false);
  const said = adoption.acknowledgements.length;
  return (
    <li className="adoption">
      <AdoptionView adoption={adoption} />
      {isSent && (
        <Notice key={said} kind="success" takesFocus>
          {speak.sent}
        </Notice>
      )}
      {maySpeak && (
        <SpeakForm
          key={`${said} said`}
          adoption={adoption}
          onDone={async () => {
            await renew();
            setSent(true);
          }}
        />
      )}
    </li>
  );
}
