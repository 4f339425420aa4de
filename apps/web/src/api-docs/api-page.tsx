import { languages, ownNames } from "@tori/text/language";
import { paths as allPaths } from "@tori/text/paths";
import { reusePaths } from "@tori/text/reuse-paths";
import type { Head } from "../platform/head.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { type PageArgs, definePage } from "../platform/page.ts";
import { useLoaded } from "../platform/use-loaded.ts";
import { Blocks } from "../static-pages/blocks.tsx";
import { Contents } from "../static-pages/contents.tsx";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { breadcrumbJsonLd } from "../ui/crumbs.ts";
import { EndpointGroup } from "./endpoint-group.tsx";
import { type ApiDocs, apiDocsQuery } from "./load-docs.ts";
import "../static-pages/static-page.css";
import "../ui/page.css";
import "./api-docs.css";

export const page = definePage({ load, head, Component: ApiPage });

function load({ queryClient, language }: PageArgs): Promise<ApiDocs> {
  return queryClient.ensureQueryData(apiDocsQuery(language));
}

function head({ text }: ApiDocs, args: PageArgs): Head {
  return {
    title: `${text.title} – ${args.texts.common.siteName}`,
    description: text.description,
    jsonLd: [breadcrumbJsonLd(args, [{ name: text.title, path: allPaths[args.language].api }])],
  };
}

/** The open API for people: the rules first, then each address with what it may be asked. */
function ApiPage() {
  const { language } = useLanguage();
  const docs = useLoaded(apiDocsQuery(language));
  const { text, endpoints } = docs;
  const contents = [...text.sections, { ...text.endpoints, id: "endpoints" }, text.feeds];
  return (
    <div className="wrap page static-page">
      <Breadcrumb trail={[]} here={text.title} />
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <Contents heading={text.contents} sections={contents} />
      {text.sections.map(({ id, heading, blocks }) => (
        <section key={id} id={id} aria-labelledby={`${id}-heading`}>
          <h2 id={`${id}-heading`}>{heading}</h2>
          <Blocks blocks={blocks} />
        </section>
      ))}
      <section id="endpoints" className="api-endpoints" aria-labelledby="endpoints-heading">
        <h2 id="endpoints-heading">{text.endpoints.heading}</h2>
        <p>{text.endpoints.lead}</p>
        {[...Map.groupBy(endpoints, ({ group }) => group)].map(([group, members]) => (
          <EndpointGroup key={group} group={group} endpoints={members} docs={docs} />
        ))}
      </section>
      <Feeds text={text.feeds} />
    </div>
  );
}

function Feeds({ text }: { text: ApiDocs["text"]["feeds"] }) {
  return (
    <section id={text.id} aria-labelledby="feeds-heading">
      <h2 id="feeds-heading">{text.heading}</h2>
      <p>{text.lead}</p>
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <span lang={language}>{ownNames[language]}</span>:{" "}
            <a href={allPaths[language].feed}>{allPaths[language].feed}</a>,{" "}
            <a href={reusePaths[language].reuseFeed}>{reusePaths[language].reuseFeed}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
