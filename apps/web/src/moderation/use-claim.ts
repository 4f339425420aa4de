import type { Claim } from "@tori/contract/moderation";
import { isProblemError } from "@tori/contract/problem-error";
import { useCallback, useEffect, useState } from "react";
import type { Send } from "../platform/writing/send.ts";
import { useSend } from "../platform/writing/use-submit.ts";
import { useWhileSeen } from "./use-while-seen.ts";

/** Who is looking at a thing: unknown yet, oneself, another; nobody where it no longer waits. */
export type Holder =
  | { who: "unknown" | "me" | "nobody" }
  | { who: "other"; claim: Pick<Claim, "by" | "since"> };

const every = 30_000;

/**
 * Shows the other moderators that one is looking at a thing, for as long as its page is open.
 * @param waits nothing is shown once it is decided
 */
export function useClaim(id: string, waits: boolean) {
  const send = useSend();
  const [holder, setHolder] = useState<Holder>({ who: "unknown" });
  const take = useCallback(
    (takeOver: boolean) =>
      holderAfter(send, id, takeOver).then((now) => {
        if (now) setHolder(now);
        return now;
      }),
    [send, id],
  );
  const renew = useCallback(() => {
    if (waits) void take(false);
  }, [waits, take]);
  useWhileSeen(renew, every);
  useEffect(() => {
    if (!waits) return undefined;
    const taken = take(false);
    const leave = () => void taken.then(() => release(send, id));
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [waits, take, send, id]);
  /** @returns whether it is one's own now */
  const takeOver = async (): Promise<boolean> => (await take(true))?.who === "me";
  return { holder, takeOver };
}

/** Undefined where no answer came: it is as it was. */
async function holderAfter(send: Send, id: string, takeOver: boolean): Promise<Holder | undefined> {
  try {
    await send("claimWaiting", { params: { id }, body: { takeOver } });
    return { who: "me" };
  } catch (error) {
    if (!isProblemError(error)) throw error;
    const { code, current } = error.problem;
    if (code === "conflict") return { who: "other", claim: current as Claim };
    return code === "not_found" ? { who: "nobody" } : undefined;
  }
}

/** Left to the others, also by a page that closes; a claim that cannot be given back ends by itself. */
async function release(send: Send, id: string): Promise<void> {
  await send("releaseWaiting", { params: { id } }, { keepalive: true }).catch(() => {});
}
