import { useQueryClient } from "@tanstack/react-query";
import type { Compared } from "@tori/contract/comparison";
import { formatDate } from "@tori/text/dates";
import { useLanguage } from "../platform/language-context.tsx";
import { useOrigin } from "../platform/origin.ts";
import type { PageArgs } from "../platform/page.ts";
import { storyAddress } from "../stories/reference.ts";

const queryKey = ["today"];

/** Keeps the day for the paper: the server's, so that the page is the same in the browser. */
export function keepToday({ queryClient, language }: PageArgs): void {
  queryClient.setQueryData(queryKey, formatDate(new Date().toISOString(), language));
}

/** What a paper says of itself: whence the stories are, when it was printed, and what may be done with them. */
export function PrintNote({ columns }: { columns: readonly Compared[] }) {
  const { texts } = useLanguage();
  const words = texts.comparison;
  const origin = useOrigin();
  const today = useQueryClient().getQueryData<string>(queryKey) ?? "";
  const stories = columns.flatMap(({ story }) => story ?? []);
  return (
    <div className="print-only comparison-note">
      <ol>
        {stories.map((story) => (
          <li key={story.id}>
            {story.title}: {storyAddress(story, origin)}
          </li>
        ))}
      </ol>
      <p>{words.licence}</p>
      <p>
        {texts.common.siteName}. {words.printed(today)}.
      </p>
    </div>
  );
}
