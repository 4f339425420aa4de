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
import { organisationsQuery } from "./queries.ts";
import "../ui/page.css";

export const page = definePage({ load, head, Component: OrganisationsPage });

async function load({ queryClient }: PageArgs): Promise<void> {
  await queryClient.ensureQueryData(organisationsQuery);
}

function head(_data: void, args: PageArgs): Head {
  const { texts, language } = args;
  const { title, description } = texts.organisations;
  return {
    title: `${title} – ${texts.common.siteName}`,
    description,
    jsonLd: [breadcrumbJsonLd(args, [{ name: title, path: paths[language].organisations }])],
  };
}

function OrganisationsPage() {
  const { texts, paths, language } = useLanguage();
  const { items } = useLoaded(organisationsQuery);
  const entries = items.map(({ slug, name, storyCount }) => ({
    path: paths.organisation(slug),
    name: localized(name, language),
    more: texts.common.stories(storyCount),
  }));
  return (
    <div className="wrap page">
      <Breadcrumb trail={[]} here={texts.organisations.title} />
      <h1>{texts.organisations.title}</h1>
      <p className="lead">{entries.length === 0 ? texts.organisations.none : texts.organisations.lead}</p>
      <AlphabeticalList
        groups={groupByLetter(entries, ({ name }) => name)}
        lettersLabel={texts.organisations.letters}
      />
    </div>
  );
}
