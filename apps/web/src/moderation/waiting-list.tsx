import type { Claim, WaitingItem } from "@tori/contract/moderation";
import { formatDate } from "@tori/text/dates";
import { localized } from "@tori/text/language";
import { formatClock } from "@tori/text/time-of-day";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { stepAmong } from "../ui/row-keys.ts";
import { waited } from "./waited.ts";
import { placeOf } from "./waiting-kinds.ts";

type Props = { items: readonly WaitingItem[]; myId: string; now: number };

/** What waits, each leading to where it is decided; the arrow keys go from one to the next. */
export function WaitingList({ items, myId, now }: Props) {
  const { moderation } = useLanguage().texts;
  return (
    <>
      <p className="moderation-keys">{moderation.keys}</p>
      <ol className="waiting-list">
        {items.map((item) => (
          <Waiting key={item.id} item={item} myId={myId} now={now} />
        ))}
      </ol>
    </>
  );
}

type ItemProps = { item: WaitingItem; myId: string; now: number };

function Waiting({ item, myId, now }: ItemProps) {
  const { texts, language } = useLanguage();
  const { moderation, desk } = texts;
  const { kind, title, workplace, organisation, since, claim, mayDecide } = item;
  return (
    <li>
      <p className="waiting-kind">{moderation.kinds[kind]}</p>
      <h2>
        <Link
          className="waiting-opener"
          to={placeOf(item, language)}
          onKeyDown={(event) => stepAmong(event, ".waiting-opener")}
          ref={passFocusOn}
        >
          {title || desk.untitled}
        </Link>
      </h2>
      <p className="waiting-facts">
        {workplace !== null && workplace !== title && <span>{workplace}</span>}
        {organisation && <span>{localized(organisation, language)}</span>}
        <span>
          {waited(since, now, moderation.waited)}{" "}
          <time dateTime={since}>({formatDate(since, language)})</time>
        </span>
      </p>
      {!mayDecide && <p>{moderation.notYours}</p>}
      {claim && <WhoHasIt claim={claim} isMine={claim.by.id === myId} />}
    </li>
  );
}

function WhoHasIt({ claim: { by, since }, isMine }: { claim: Claim; isMine: boolean }) {
  const { texts, language } = useLanguage();
  const { claim } = texts.moderation;
  return (
    <p className={isMine ? "waiting-claim" : "waiting-claim waiting-taken"}>
      {isMine ? claim.mine : claim.taken(by.name)}. {claim.since(formatClock(since, language))}.
    </p>
  );
}

/** What has been decided leaves the list, with the focus where it has it: then the next one, or the count, gets it. */
function passFocusOn(link: HTMLAnchorElement | null): (() => void) | undefined {
  const item = link?.closest("li");
  if (!link || !item) return undefined;
  return () => {
    if (document.activeElement !== link) return;
    const neighbour = item.nextElementSibling ?? item.previousElementSibling;
    const heir = neighbour?.querySelector("a") ?? document.getElementById("waiting-count");
    heir?.focus({ preventScroll: true });
  };
}
