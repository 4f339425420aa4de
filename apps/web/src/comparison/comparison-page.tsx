import type { Compared } from "@tori/contract/comparison";
import { redirect, useLocation } from "react-router";
import { useMe } from "../people/use-me.ts";
import type { Head } from "../platform/head.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { keepOrigin } from "../platform/origin.ts";
import { type PageArgs, definePage } from "../platform/page.ts";
import { useLoaded } from "../platform/use-loaded.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { Button } from "../ui/form/button.tsx";
import { AddStory } from "./add-story.tsx";
import { type Comparison, comparisonPath, isSlug, parseComparison } from "./compared.ts";
import { ComparisonTable } from "./comparison-table.tsx";
import { PrintNote, keepToday } from "./print-note.tsx";
import { comparedStoriesQuery, foundStoriesQuery } from "./queries.ts";
import { SavedList } from "./saved-list.tsx";
import { useSaved } from "./use-saved.ts";
import "../ui/facts.css";
import "../ui/page.css";
import "./comparison.css";
import "./comparison-print.css";

export const page = definePage({ load, head, Component: ComparisonPage });

async function load(args: PageArgs): Promise<void> {
  const { queryClient, language, url } = args;
  keepOrigin(args);
  keepToday(args);
  const { slugs, words } = parseComparison(url.searchParams);
  const [{ items }] = await Promise.all([
    queryClient.ensureQueryData(comparedStoriesQuery(slugs.filter(isSlug))),
    // A search that fails takes nothing away from what is compared.
    words === "" ? null : queryClient.prefetchQuery(foundStoriesQuery(words, language)),
  ]);
  const now = slugs.map((slug) => items.find((item) => item.slug === slug)?.story?.slug ?? slug);
  if (now.every((slug, place) => slug === slugs[place])) return;
  // Stories are at other addresses by now.
  throw redirect(comparisonPath(language, now, words));
}

function head(_data: void, { texts }: PageArgs): Head {
  return {
    title: `${texts.comparison.title} – ${texts.common.siteName}`,
    description: texts.comparison.description,
    noindex: true,
  };
}

/** Stories side by side. Everyone may compare; the list of saved ones is for those who are signed in. */
function ComparisonPage() {
  const { texts, paths } = useLanguage();
  const words = texts.comparison;
  const comparison = parseComparison(new URLSearchParams(useLocation().search));
  const columns = useColumns(comparison);
  const me = useMe();
  const saved = useSaved(me ?? null);
  return (
    <div className={`wrap page comparison-page${columns.length > 2 ? " comparison-page-wide" : ""}`}>
      <Breadcrumb trail={[{ name: texts.stories.title, path: paths.search() }]} here={words.here} />
      <h1>{words.title}</h1>
      <p className="lead no-print">{words.lead}</p>
      {comparison.left > 0 && <p className="notice">{words.tooMany(comparison.left)}</p>}
      <section aria-labelledby="compared">
        <div className="comparison-heading no-print">
          <h2 id="compared" tabIndex={-1}>
            {words.compared}
          </h2>
          {columns.length > 0 && (
            <div className="js-only">
              <Button kind="quiet" onClick={() => window.print()}>
                {words.print}
              </Button>
            </div>
          )}
        </div>
        {columns.length < 2 && (
          <p className="no-print">{columns.length === 0 ? words.empty : words.onlyOne}</p>
        )}
        {columns.length > 0 && <ComparisonTable columns={columns} saved={saved} />}
        <PrintNote columns={columns} />
      </section>
      <div className="no-print">
        <AddStory comparison={comparison} />
        {me !== undefined && <SavedList saved={saved} compared={comparison.slugs} />}
      </div>
    </div>
  );
}

/** What each address of the comparison leads to; those that none can have are asked of nobody. */
function useColumns({ slugs }: Comparison): Compared[] {
  const { items } = useLoaded(comparedStoriesQuery(slugs.filter(isSlug)));
  return slugs.map(
    (slug) => items.find((item) => item.slug === slug) ?? { slug, isGone: false, story: null },
  );
}
