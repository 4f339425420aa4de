import { formatDate } from "@tori/text/dates";
import type { StaticPageName } from "@tori/text/static-page";
import { useLanguage } from "../platform/language-context.tsx";
import { useLoaded } from "../platform/use-loaded.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { Blocks } from "./blocks.tsx";
import { Contents } from "./contents.tsx";
import { pageTextQuery } from "./load-page.ts";
import "../ui/page.css";
import "./static-page.css";

export function StaticPageView({ name }: { name: StaticPageName }) {
  const { language } = useLanguage();
  const { page, missingSettings, words } = useLoaded(pageTextQuery(name, language));
  return (
    <div className="wrap page static-page">
      <Breadcrumb trail={[]} here={page.title} />
      <h1>{page.title}</h1>
      <p className="lead">{page.lead}</p>
      <Contents heading={words.contents} sections={page.sections} />
      {page.sections.map(({ id, heading, blocks }) => (
        <section key={id} id={id} aria-labelledby={`${id}-heading`}>
          <h2 id={`${id}-heading`}>{heading}</h2>
          <Blocks blocks={blocks} missingSettings={missingSettings} />
        </section>
      ))}
      <p className="hint">
        {words.updated} {formatDate(page.updated, language)}
      </p>
    </div>
  );
}
