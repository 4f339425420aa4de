import { workPaths } from "@tori/text/work-paths";
import { LastEntries } from "../audit/last-entries.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { Notice } from "../ui/form/notice.tsx";
import "./moderation.css";

/** A thing that no longer waits, with what has been done to it. */
export function Settled({ id }: { id: string | null }) {
  const { overtaken } = useLanguage().texts.moderation;
  return (
    <Notice kind="warning" title={overtaken.settled}>
      <WhatWasDone id={id} />
    </Notice>
  );
}

/** In place of a form whose decision came too late: who was quicker, and what one had typed. */
export function Overtaken({ id, typed }: { id: string; typed: string }) {
  const { overtaken } = useLanguage().texts.moderation;
  return (
    <Notice kind="warning" title={overtaken.title} takesFocus>
      <p>{overtaken.detail}</p>
      {typed.trim() !== "" && (
        <>
          <p>{overtaken.typed}</p>
          <p className="written overtaken-typed">{typed}</p>
        </>
      )}
      <WhatWasDone id={id} />
    </Notice>
  );
}

function WhatWasDone({ id }: { id: string | null }) {
  const { texts, language } = useLanguage();
  const { overtaken } = texts.moderation;
  return (
    <>
      {id !== null && <LastEntries thing={id} heading={overtaken.done} />}
      <p>
        <Link className="more-link" to={workPaths[language].moderation()}>
          {overtaken.toDesk}
        </Link>
      </p>
    </>
  );
}
