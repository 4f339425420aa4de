import type { Tag } from "@tori/contract/tags";
import { localized } from "@tori/text/language";
import { paths } from "@tori/text/paths";
import { redirect, useParams } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { type PageArgs, definePage } from "../platform/page.ts";
import { useLoaded } from "../platform/use-loaded.ts";
import { storiesOfQuery } from "../stories/queries.ts";
import { AllInSearch, StoryList } from "../stories/story-list.tsx";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { ArrowIcon } from "../ui/icons.tsx";
import { tagQuery } from "./queries.ts";
import { foreign, told } from "./told.ts";
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

/** One tag: what it is called and means, what is around it, and its stories. */
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
      <h1 className="tag-name" lang={foreign(tag.name, language)}>
        {name}
      </h1>
      <Definition {...tag} />
      <TagFacts tag={tag} />
      <section aria-labelledby="stories">
        <h2 id="stories">{texts.tags.storiesHeading}</h2>
        {items.length === 0 && <p className="section-lead">{texts.tags.noStories}</p>}
        <StoryList stories={items} />
        {tag.storyCount > items.length && <p>{texts.tags.newest(items.length)}</p>}
        <AllInSearch count={tag.storyCount} query={{ tag: slug, sort: "newest" }} />
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

/** What the tag means; where nobody has said it in the page's language, in another, which is named. */
function Definition({ definition }: Pick<Tag, "definition">) {
  const { texts, language } = useLanguage();
  const meaning = told(definition, language);
  if (!meaning) return null;
  if (meaning.language === language) return <p className="lead">{meaning.text}</p>;
  return (
    <p className="lead">
      <span lang={meaning.language}>{meaning.text}</span>
      {` (${texts.common.inLanguage[meaning.language]})`}
    </p>
  );
}
