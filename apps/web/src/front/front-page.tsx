import type { Head } from "../platform/head.ts";
import { type PageArgs, definePage } from "../platform/page.ts";
import { useLoaded } from "../platform/use-loaded.ts";
import { practicesQuery } from "../practices/queries.ts";
import { statisticsQuery } from "../site/queries.ts";
import { newestStoriesQuery, reusedStoriesQuery } from "../stories/queries.ts";
import { Hero } from "./hero.tsx";
import { MostReused, reusedCount } from "./most-reused.tsx";
import { Newest, newestCount } from "./newest.tsx";
import { PracticeStalls } from "./practice-stalls.tsx";
import { Ways } from "./ways.tsx";
import "./front.css";

export const page = definePage({ load, head, Component: FrontPage });

async function load({ queryClient }: PageArgs): Promise<void> {
  await Promise.all([
    queryClient.ensureQueryData(statisticsQuery),
    queryClient.ensureQueryData(practicesQuery),
    queryClient.ensureQueryData(reusedStoriesQuery(reusedCount)),
    queryClient.ensureQueryData(newestStoriesQuery(newestCount)),
  ]);
}

function head(_data: void, { texts, url }: PageArgs): Head {
  return {
    title: texts.front.title,
    description: texts.front.description,
    jsonLd: [{ "@type": "WebSite", name: texts.common.siteName, url: url.origin + url.pathname }],
  };
}

function FrontPage() {
  const isReused = useLoaded(reusedStoriesQuery(reusedCount)).items.length > 0;
  return (
    <>
      <Hero />
      {isReused && <MostReused />}
      <PracticeStalls />
      <Newest />
      {/* An empty shelf does not stand by the door. */}
      {!isReused && <MostReused />}
      <Ways />
    </>
  );
}
