import { useQueryClient } from "@tanstack/react-query";
import type { SavedStory } from "@tori/contract/comparison";
import type { Me } from "@tori/contract/people";
import type { ProblemBody } from "@tori/contract/problem";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { savedStoriesQuery } from "./queries.ts";

/** A story that is put on the list or taken off it; `title` is what is said of it. */
type Named = { slug: string; title: string };

/** One's own list of stories, and what changes it. */
export type Saved = {
  /** There is a list: somebody is signed in, and it has come. */
  isOpen: boolean;
  isSignedIn: boolean;
  items: readonly SavedStory[];
  slugs: ReadonlySet<string>;
  save: (story: Named) => Promise<void>;
  remove: (story: Named) => Promise<void>;
  isBusy: boolean;
  problem: ProblemBody | null;
  /** What was done last, for those who hear the page. */
  said: string;
};

export function useSaved(me: Me | null): Saved {
  const words = useLanguage().texts.comparison.saved;
  const client = useQueryClient();
  const send = useSend();
  const { data } = useFresh(savedStoriesQuery, me !== null);
  const [said, setSaid] = useState("");
  const { submit, isBusy, problem } = useSubmit(async ({ slug, title }: Named, isToSave: boolean) => {
    await send(isToSave ? "saveStory" : "removeSavedStory", { params: { slug } });
    await client.refetchQueries({ queryKey: savedStoriesQuery.queryKey });
    setSaid(isToSave ? words.savedNow(title) : words.removedNow(title));
  });
  const items = data?.items ?? [];
  return {
    isOpen: me !== null && data !== undefined,
    isSignedIn: me !== null,
    items,
    slugs: new Set(items.map(({ slug }) => slug)),
    save: (story) => submit(story, true),
    remove: (story) => submit(story, false),
    isBusy,
    problem,
    said,
  };
}
