import type { Language } from "./language.ts";
import { type Vocabulary, addVocabulary, paths } from "./paths.ts";

/** The words of pages that no reader's page leads to: a reader's browser does not load them. */
const words = {
  fi: {
    reportStory: "ilmoitus",
    storyDecisions: "paatokset",
    account: "oma-tili",
    draftPreview: "esikatselu",
    people: "henkilot",
    reports: "ilmoitukset",
    reportStatus: "ilmoituksen-tila",
    mailbox: "postilaatikko",
    joinWorkplace: "liity-tyopaikkaan",
    workplaceTasks: "tyopaikkojen-hyvaksynta",
    workplaceTeam: "tyopaikan-jasenet",
    versions: "versiot",
    manageTags: "asiasanojen-hallinta",
    newTag: "uusi-asiasana",
    tagChanges: "asiasanojen-muutokset",
    retag: "tarinoiden-asiasanat",
    missedSearches: "haut-ilman-tulosta",
    splitTag: "jako",
    similarTags: "samankaltaiset-asiasanat",
    tagFiles: "asiasanat-tiedostona",
    moderation: "moderointi",
    readerNotices: "lukijoiden-viestit",
    auditLog: "toimintaloki",
  },
  sv: {
    reportStory: "anmalan",
    storyDecisions: "beslut",
    account: "mitt-konto",
    draftPreview: "forhandsvisning",
    people: "personer",
    reports: "anmalningar",
    reportStatus: "anmalans-status",
    mailbox: "postlada",
    joinWorkplace: "ga-med-i-arbetsplats",
    workplaceTasks: "godkann-arbetsplatser",
    workplaceTeam: "arbetsplatsens-medlemmar",
    versions: "versioner",
    manageTags: "hantera-amnesord",
    newTag: "nytt-amnesord",
    tagChanges: "andringar-av-amnesord",
    retag: "berattelsernas-amnesord",
    missedSearches: "sokningar-utan-traff",
    splitTag: "uppdelning",
    similarTags: "liknande-amnesord",
    tagFiles: "amnesord-som-fil",
    moderation: "moderering",
    readerNotices: "lasarnas-meddelanden",
    auditLog: "handelselogg",
  },
  en: {
    reportStory: "report",
    storyDecisions: "decisions",
    account: "my-account",
    draftPreview: "preview",
    people: "people",
    reports: "reports",
    reportStatus: "report-status",
    mailbox: "mailbox",
    joinWorkplace: "join-workplace",
    workplaceTasks: "approve-workplaces",
    workplaceTeam: "workplace-members",
    versions: "versions",
    manageTags: "manage-tags",
    newTag: "new-tag",
    tagChanges: "tag-changes",
    retag: "tags-of-stories",
    missedSearches: "searches-without-results",
    splitTag: "split",
    similarTags: "similar-tags",
    tagFiles: "tags-as-files",
    moderation: "moderation",
    readerNotices: "reader-messages",
    auditLog: "activity-log",
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
    account: at("account"),
    /** Where anyone reports a story to the moderators. */
    reportStory: (slug: string) => `${paths[language].story(slug)}/${words[language].reportStory}`,
    /** One of them. */
    report: (id: string) => `${at("reports")}/${id}`,
    /** What moderators have decided of a story, for its workplace. */
    storyDecisions: (slug: string) => `${paths[language].story(slug)}/${words[language].storyDecisions}`,
    draft: (id: string) => `${paths[language].desk}/${id}`,
    draftPreview: (id: string) => `${paths[language].desk}/${id}/${words[language].draftPreview}`,
    people: at("people"),
    /** What moderators have to do about reported stories. */
    reports: at("reports"),
    /** Where a reporter sees what has become of a report. */
    reportStatus: at("reportStatus"),
    mailbox: at("mailbox"),
    /** Joining a workplace, or founding one. */
    joinWorkplace: at("joinWorkplace"),
    /** Its members and details, for them. */
    workplaceTeam: (slug: string) => `${at("workplaceTeam")}/${slug}`,
    /** How a story has changed from version to version. */
    storyVersions: (slug: string) => `${paths[language].story(slug)}/${words[language].versions}`,
    /** What moderators have to do about workplaces. */
    workplaceTasks: at("workplaceTasks"),
    /** One that waits for their yes. */
    workplaceTask: (slug: string) => `${at("workplaceTasks")}/${slug}`,
    /** The vocabulary, and one of its tags, for moderators. */
    manageTags: at("manageTags"),
    manageTag: (id: string) => `${at("manageTags")}/${id}`,
    newTag: at("newTag"),
    /** Mergers, splits and retaggings, with a way to undo them. */
    tagChanges: at("tagChanges"),
    /** One of them. */
    tagChange: (id: string) => `${at("tagChanges")}/${id}`,
    /** Other tags for the stories that a search finds; `query` is a search page's, without the question mark. */
    retag: (query = "") => at("retag") + (query === "" ? "" : `?${query}`),
    missedSearches: at("missedSearches"),
    /** Choosing which stories of a tag get which others instead. */
    splitTag: (id: string) => `${at("manageTags")}/${id}/${words[language].splitTag}`,
    similarTags: at("similarTags"),
    /** The vocabulary out as a file, and in from one. */
    tagFiles: at("tagFiles"),
    /** What waits for moderators; `query` as `URLSearchParams` writes it. */
    moderation: (query = "") => at("moderation") + (query === "" ? "" : `?${query}`),
    /** What a reader has told of a story that no workplace answers for. */
    readerNotice: (id: string) => `${at("readerNotices")}/${id}`,
    /** Who has done what. */
    auditLog: (query = "") => at("auditLog") + (query === "" ? "" : `?${query}`),
  };
}
