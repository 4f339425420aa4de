import { localized } from "@tori/text/language";
import { paths } from "@tori/text/paths";
import type { Head } from "../platform/head.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { type PageArgs, definePage } from "../platform/page.ts";
import { useLoaded } from "../platform/use-loaded.ts";
import { groupByLetter } from "../ui/alphabet.ts";
import { AlphabeticalList } from "../ui/alphabetical-list.tsx";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { breadcrumbJsonLd } from "../ui/crumbs.ts";
import { tagsQuery } from "./queries.ts";
import "../ui/page.css";

export const page = definePage({ load, head, Component: TagsPage });

async function load({ queryClient }: PageArgs): Promise<void> {
  await queryClient.ensureQueryData(tagsQuery);
}

function head(_data: void, args: PageArgs): Head {
  const { texts, language } = args;
  const { title, description } = texts.tags;
  return {
    title: `${title} – ${texts.common.siteName}`,
    description,
    jsonLd: [breadcrumbJsonLd(args, [{ name: title, path: paths[language].tags }])],
  };
}

function TagsPage() {
  const { texts, paths, language } = useLanguage();
  const { items } = useLoaded(tagsQuery);
  const entries = items.map(({ slug, name, storyCount }) => ({
    path: paths.tag(slug),
    name: localized(name, language),
    more: texts.common.stories(storyCount),
  }));
  return (
    <div className="wrap page">
      <Breadcrumb trail={[]} here={texts.tags.title} />
      <h1>{texts.tags.title}</h1>
      <p className="lead">{entries.length === 0 ? texts.tags.none : texts.tags.lead}</p>
      <AlphabeticalList
        groups={groupByLetter(entries, ({ name }) => name)}
        lettersLabel={texts.tags.letters}
      />
    </div>
  );
}
