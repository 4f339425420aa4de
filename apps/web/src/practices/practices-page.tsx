import { localized } from "@tori/text/language";
import { paths } from "@tori/text/paths";
import type { Head } from "../platform/head.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { type PageArgs, definePage } from "../platform/page.ts";
import { useLoaded } from "../platform/use-loaded.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { breadcrumbJsonLd } from "../ui/crumbs.ts";
import { practicesQuery } from "./queries.ts";
import "../ui/page.css";
import "./practices.css";

export const page = definePage({ load, head, Component: PracticesPage });

async function load({ queryClient }: PageArgs): Promise<void> {
  await queryClient.ensureQueryData(practicesQuery);
}

function head(_data: void, args: PageArgs): Head {
  const { texts, language } = args;
  const { title, description } = texts.practices;
  return {
    title: `${title} – ${texts.common.siteName}`,
    description,
    jsonLd: [breadcrumbJsonLd(args, [{ name: title, path: paths[language].practices }])],
  };
}

/** The practice categories in the source's order, each with what it means. */
function PracticesPage() {
  const { texts, paths, language } = useLanguage();
  const { items } = useLoaded(practicesQuery);
  return (
    <div className="wrap page">
      <Breadcrumb trail={[]} here={texts.practices.title} />
      <h1>{texts.practices.title}</h1>
      <p className="lead">{texts.practices.lead}</p>
      <ul className="cards cards-grid">
        {items.map(({ slug, name, statement, storyCount }) => (
          <li key={slug}>
            <article className="card practice-card">
              <h2>
                <Link to={paths.practice(slug)}>{localized(name, language)}</Link>
              </h2>
              <p>{localized(statement, language)}</p>
              <p className="practice-count">{texts.common.stories(storyCount)}</p>
            </article>
          </li>
        ))}
      </ul>
    </div>
  );
}
