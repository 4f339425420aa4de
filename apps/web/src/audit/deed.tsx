import type { AuditEntry } from "@tori/contract/audit";
import { workPaths } from "@tori/text/work-paths";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { piecesOf } from "./sentence.ts";

type Thing = AuditEntry["things"][number];

/** What was done, as a sentence without its doer, with links to what it was done to. */
export function Deed({ entry: { action, things } }: { entry: AuditEntry }) {
  const { audit } = useLanguage().texts;
  const sentence = (audit.deeds as Record<string, string>)[action] ?? audit.unknown(action);
  return piecesOf(sentence).map((piece) => {
    if ("text" in piece) return piece.text;
    const thing = things.find(({ kind }) => kind === piece.thing);
    return thing && <ThingName key={piece.thing} thing={thing} action={action} />;
  });
}

function ThingName({ thing, action }: { thing: Thing; action: string }) {
  const { label } = thing;
  const to = usePlace(thing, action);
  if (label === null || label === "") return null;
  return to === null ? <strong>{label}</strong> : <Link to={to}>{label}</Link>;
}

/** Where a thing is; null where it has no page. */
function usePlace({ kind, id, slug }: Thing, action: string): string | null {
  const { paths, language } = useLanguage();
  const path = workPaths[language];
  // What something was merged into is of the same kind.
  switch (kind === "into" ? action.split(".")[0] : kind) {
    case "tag":
      return path.manageTag(id);
    case "story":
      return slug && paths.story(slug);
    case "workplace":
      return slug && paths.workplace(slug);
    case "organisation":
      return slug && paths.organisation(slug);
    case "draft":
      return path.draftPreview(id);
    default:
      return null;
  }
}
