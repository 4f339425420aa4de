import type { CuratedTag } from "@tori/contract/curation";
import { type Send } from "../platform/writing/send.ts";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { useRenewTags, useTakeCurrent } from "./use-renew-tags.ts";

/** What is sent with a change of a tag: which one, and as it was seen. */
type Target = { params: { id: string }; headers: { "if-match": string } };

/**
 * A deed on a tag. When it is done the tag is asked for anew, then `onDone` is told; when it came too late, the tag is
 * shown as it is.
 */
export function useTagDeed<Args extends unknown[]>(
  tag: Pick<CuratedTag, "id" | "etag">,
  deed: (send: Send, target: Target, ...args: Args) => Promise<unknown>,
  onDone: () => void,
) {
  const send = useSend();
  const renew = useRenewTags();
  const takeCurrent = useTakeCurrent();
  return useSubmit(async (...args: Args) => {
    const target = { params: { id: tag.id }, headers: { "if-match": tag.etag } };
    try {
      await deed(send, target, ...args);
    } catch (error) {
      takeCurrent(error);
      throw error;
    }
    await renew(tag.id);
    onDone();
  });
}
