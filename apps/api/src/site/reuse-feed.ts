import type { WorkplaceAdoption } from "@tori/contract/adoptions";
import type { Language } from "@tori/contract/language";
import { catalogs } from "@tori/text/catalogs";
import { localized } from "@tori/text/language";
import { paths } from "@tori/text/paths";
import { reusePaths } from "@tori/text/reuse-paths";
import { atomDocument, atomEntry, latestOf } from "./atom.ts";

/** What has lately been taken into use, and how that went. */
export function reuseFeed(
  origin: string,
  language: Language,
  adoptions: readonly WorkplaceAdoption[],
): string {
  return atomDocument(origin, {
    path: reusePaths[language].reuseFeed,
    language,
    title: catalogs[language].front.most.feedTitle,
    updated: latestOf(adoptions.map(changedAt)),
    entries: adoptions.map((adoption) => entry(origin, language, adoption)),
  });
}

function entry(origin: string, language: Language, adoption: WorkplaceAdoption): string {
  const { workplace, organisation, story, steps, status } = adoption;
  const { labels } = catalogs[language];
  const told = steps.find(({ outcome, whatChanged }) => outcome || whatChanged);
  return atomEntry(origin, {
    id: adoption.id,
    language,
    title: `${workplace.name}: ${story.title}`,
    link: { language, path: paths[language].storyUse(story.slug) },
    published: steps.map(({ at }) => at).toSorted()[0] ?? changedAt(adoption),
    updated: changedAt(adoption),
    author: `${workplace.name}, ${localized(organisation.name, language)}`,
    summary: [labels.adoptionStatuses[status], told?.outcome || told?.whatChanged].filter(Boolean).join(". "),
  });
}

function changedAt({ steps, acknowledgements }: WorkplaceAdoption): string {
  return latestOf([...steps, ...acknowledgements].map(({ at }) => at)) ?? new Date(0).toISOString();
}
