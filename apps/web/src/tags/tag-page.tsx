import type { Tag } from "@tori/contract/tags";
import { localized } from "@tori/text/language";
import { paths } from "@tori/text/paths";
import { redirect, useParams } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { type PageArgs, definePage } from "../platform/page.ts";
import { useLoaded } from "../platform/use-loaded.ts";
import { storiesOfQuery } from "../stories/queries.ts";
import { StoryList } from "../stories/story-list.tsx";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { ArrowIcon } from "../ui/icons.tsx";
import { tagQuery } from "./queries.ts";
import { TagFacts } from "./tag-facts.tsx";
import { tagHead } from "./tag-head.ts";
import "../ui/page.css";

export const page = definePage({ load, head: tagHead, Component: TagPage });

async function load({ queryClient, param, language }: PageArgs): Promise<Tag> {
  const slug = param("slug");
  const [tag] = await Promise.all([
    queryClient.ensureQueryData(tagQuery(slug)),
    queryClient.ensureQueryData(storiesOfQuery({ tag: slug })),
  ]);
  // A merged tag answers with its survivor, which has the address that counts.
  if (tag.slug !== slug) throw redirect(paths[language].tag(tag.slug), 301);
  return tag;
}

/** One tag: what it is called, what is around it, and its stories. */
function TagPage() {
  const { texts, paths, language } = useLanguage();
  const { slug = "" } = useParams();
  const tag = useLoaded(tagQuery(slug));
  const { items } = useLoaded(storiesOfQuery({ tag: slug }));
  const name = localized(tag.name, language);
  return (
    <div className="wrap page">
      <Breadcrumb trail={[{ name: texts.tags.title, path: paths.tags }]} here={name} />
      <p className="page-kind">{texts.tags.one}</p>
      <h1 className="tag-name">{name}</h1>
      <TagFacts tag={tag} />
      <section aria-labelledby="stories">
        <h2 id="stories">{texts.tags.storiesHeading}</h2>
        {items.length === 0 && <p className="section-lead">{texts.tags.noStories}</p>}
        <StoryList stories={items} />
        {items.length > 0 && (
          <p>
            <Link className="more-link" to={paths.search(new URLSearchParams({ tag: slug }).toString())}>
              {texts.tags.inSearch}
              <ArrowIcon />
            </Link>
          </p>
        )}
        <p>
          <Link className="more-link" to={paths.search(new URLSearchParams({ q: name }).toString())}>
            {texts.tags.searchFor(name)}
            <ArrowIcon />
          </Link>
        </p>
      </section>
    </div>
  );
}
