import type { Language } from "./language.ts";
import { type Vocabulary, addVocabulary, paths } from "./paths.ts";

/** The words of pages that no reader's page leads to: a reader's browser does not load them. */
const words = {
  fi: {
    drafts: "luonnokset",
    people: "henkilot",
    mailbox: "postilaatikko",
    workplaces: "tyopaikat",
    joinWorkplace: "liity-tyopaikkaan",
    workplaceTasks: "tyopaikkojen-hyvaksynta",
    workplaceTeam: "tyopaikan-jasenet",
    versions: "versiot",
  },
  sv: {
    drafts: "utkast",
    people: "personer",
    mailbox: "postlada",
    workplaces: "arbetsplatser",
    joinWorkplace: "ga-med-i-arbetsplats",
    workplaceTasks: "godkann-arbetsplatser",
    workplaceTeam: "arbetsplatsens-medlemmar",
    versions: "versioner",
  },
  en: {
    drafts: "drafts",
    people: "people",
    mailbox: "mailbox",
    workplaces: "workplaces",
    joinWorkplace: "join-workplace",
    workplaceTasks: "approve-workplaces",
    workplaceTeam: "workplace-members",
    versions: "versions",
  },
} satisfies Vocabulary;

addVocabulary(words);

export type WorkPaths = ReturnType<typeof pathsIn>;

/** Addresses of the pages of those who sign in: `workPaths.fi.people`. */
export const workPaths: Record<Language, WorkPaths> = {
  fi: pathsIn("fi"),
  sv: pathsIn("sv"),
  en: pathsIn("en"),
};

function pathsIn(language: Language) {
  const at = (word: keyof (typeof words)["fi"]) => `/${language}/${words[language][word]}`;
  return {
    drafts: at("drafts"),
    people: at("people"),
    mailbox: at("mailbox"),
    workplace: (slug: string) => `${at("workplaces")}/${slug}`,
    /** Joining a workplace, or founding one. */
    joinWorkplace: at("joinWorkplace"),
    /** Its members and details, for them. */
    workplaceTeam: (slug: string) => `${at("workplaceTeam")}/${slug}`,
    /** How a story has changed from version to version. */
    storyVersions: (slug: string) => `${paths[language].story(slug)}/${words[language].versions}`,
    /** What moderators have to do about workplaces. */
    workplaceTasks: at("workplaceTasks"),
  };
}
