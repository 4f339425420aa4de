import { formatTime } from "@tori/text/time-of-day";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Deed } from "./deed.tsx";
import { doerOf } from "./doer.ts";
import { auditQuery } from "./queries.ts";

/** The last that was done to a thing, the newest first; nothing where the log knows nothing of it. */
export function LastEntries({ thing, heading }: { thing: string; heading: string }) {
  const { texts, language } = useLanguage();
  const { data } = useFresh(auditQuery({ thing, limit: 3 }));
  if (!data || data.items.length === 0) return null;
  return (
    <>
      <p>{heading}</p>
      <ul>
        {data.items.map((entry) => (
          <li key={entry.id}>
            {doerOf(entry, texts.audit)} <Deed entry={entry} />. {formatTime(entry.at, language)}.
          </li>
        ))}
      </ul>
    </>
  );
}
