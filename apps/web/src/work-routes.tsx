import type { Language } from "@tori/text/language";
import { paths } from "@tori/text/paths";
import { reusePaths } from "@tori/text/reuse-paths";
import { workPaths } from "@tori/text/work-paths";
import type { RouteObject } from "react-router";
import { type TextPart, pageRoute } from "./platform/page.ts";
import type { WorkParts } from "./platform/writing/work-part.ts";

type Parts = WorkParts & { rest: TextPart };

/**
 * Pages of those who sign in and write. A reader's document knows none of them: it leaves them to the server, which
 * answers with a document that does. Their HTML is the same for everyone until scripts run.
 */
export function createWorkRoutes(language: Language, { work, tools, reuse, rest }: Parts): RouteObject[] {
  const path = pathsOf(language);
  const workAndRest = together(work, rest);
  const reuseAndRest = together(reuse, rest);
  return [
    pageRoute(path.signIn(), "src/people/sign-in-page.tsx", () => import("./people/sign-in-page.tsx"), work),
    pageRoute(path.account, "src/people/account-page.tsx", () => import("./people/account-page.tsx"), work),
    pageRoute(path.people, "src/people/people-page.tsx", () => import("./people/people-page.tsx"), work),
    pageRoute(path.desk, "src/desk/desk-page.tsx", () => import("./desk/desk-page.tsx"), reuseAndRest),
    pageRoute(path.mailbox, "src/mailbox/mailbox-page.tsx", () => import("./mailbox/mailbox-page.tsx"), work),
    ...draftPages(path, workAndRest, together(tools, rest)),
    ...tellingPages(path, work, workAndRest),
    ...moderationPages(path, tools),
    ...storyPages(path, reuseAndRest),
    ...comparingPages(path, together(tools, rest)),
    ...workplacePages(path, reuseAndRest),
    ...tagPages(path, tools),
  ];
}

/** Two parts as one, which the server knows by the first. */
function together(part: TextPart, other: TextPart): TextPart {
  return {
    ...part,
    load: async () => {
      await Promise.all([part.load(), other.load()]);
    },
  };
}

type WorkPaths = ReturnType<typeof pathsOf>;

function pathsOf(language: Language) {
  return { ...paths[language], ...workPaths[language], ...reusePaths[language] };
}

/** The form's texts have a limit; the preview is a moderator's too. */
function draftPages(path: WorkPaths, form: TextPart, preview: TextPart): RouteObject[] {
  return [
    pageRoute(path.draft(":id"), "src/drafts/draft-page.tsx", () => import("./drafts/draft-page.tsx"), form),
    pageRoute(
      path.draftPreview(":id"),
      "src/drafts/preview-page.tsx",
      () => import("./drafts/preview-page.tsx"),
      preview,
    ),
  ];
}

/** What a story's page leads to. */
function storyPages(path: WorkPaths, texts: TextPart): RouteObject[] {
  return [
    pageRoute(
      path.storyUse(":slug"),
      "src/adoptions/use-page.tsx",
      () => import("./adoptions/use-page.tsx"),
      texts,
    ),
    pageRoute(
      path.adapt(":slug"),
      "src/adaptations/begin-page.tsx",
      () => import("./adaptations/begin-page.tsx"),
      texts,
    ),
  ];
}

/** Texts beside each other. */
function comparingPages(path: WorkPaths, texts: TextPart): RouteObject[] {
  return [
    pageRoute(
      path.storyVersions(":slug"),
      "src/stories/versions/versions-page.tsx",
      () => import("./stories/versions/versions-page.tsx"),
      texts,
    ),
    pageRoute(
      path.differences(":slug"),
      "src/adaptations/differences-page.tsx",
      () => import("./adaptations/differences-page.tsx"),
      texts,
    ),
    pageRoute(
      path.comparison(),
      "src/comparison/comparison-page.tsx",
      () => import("./comparison/comparison-page.tsx"),
      texts,
    ),
  ];
}

function workplacePages(path: WorkPaths, texts: TextPart): RouteObject[] {
  return [
    pageRoute(
      path.joinWorkplace,
      "src/workplaces/join-page.tsx",
      () => import("./workplaces/join-page.tsx"),
      texts,
    ),
    pageRoute(
      path.workplace(":slug"),
      "src/workplaces/workplace-page.tsx",
      () => import("./workplaces/workplace-page.tsx"),
      texts,
    ),
    pageRoute(
      path.workplaceTeam(":slug"),
      "src/workplaces/team-page.tsx",
      () => import("./workplaces/team-page.tsx"),
      texts,
    ),
  ];
}

/** What anyone tells of a story: that something is wrong in it, or that it should not be there; and what came of it. */
function tellingPages(path: WorkPaths, work: TextPart, workAndRest: TextPart): RouteObject[] {
  return [
    pageRoute(
      path.storyNotice(":slug"),
      "src/notices/notice-page.tsx",
      () => import("./notices/notice-page.tsx"),
      workAndRest,
    ),
    pageRoute(
      path.reportStory(":slug"),
      "src/reports/report-page.tsx",
      () => import("./reports/report-page.tsx"),
      workAndRest,
    ),
    pageRoute(
      path.reportStatus,
      "src/reports/status-page.tsx",
      () => import("./reports/status-page.tsx"),
      work,
    ),
  ];
}

/** What moderators decide, and the log of it. */
function moderationPages(path: WorkPaths, texts: TextPart): RouteObject[] {
  return [
    pageRoute(
      path.moderation(),
      "src/moderation/moderation-page.tsx",
      () => import("./moderation/moderation-page.tsx"),
      texts,
    ),
    pageRoute(
      path.readerNotice(":id"),
      "src/moderation/reader-notice-page.tsx",
      () => import("./moderation/reader-notice-page.tsx"),
      texts,
    ),
    pageRoute(
      path.workplaceTasks,
      "src/workplaces/tasks-page.tsx",
      () => import("./workplaces/tasks-page.tsx"),
      texts,
    ),
    pageRoute(
      path.workplaceTask(":slug"),
      "src/workplaces/task-page.tsx",
      () => import("./workplaces/task-page.tsx"),
      texts,
    ),
    pageRoute(
      path.reports,
      "src/reports/reports-page.tsx",
      () => import("./reports/reports-page.tsx"),
      texts,
    ),
    pageRoute(
      path.report(":id"),
      "src/reports/case-page.tsx",
      () => import("./reports/case-page.tsx"),
      texts,
    ),
    pageRoute(
      path.storyDecisions(":slug"),
      "src/reports/story-decisions-page.tsx",
      () => import("./reports/story-decisions-page.tsx"),
      texts,
    ),
    pageRoute(path.auditLog(), "src/audit/audit-page.tsx", () => import("./audit/audit-page.tsx"), texts),
  ];
}

/** The tag workbench. */
function tagPages(path: WorkPaths, texts: TextPart): RouteObject[] {
  return [
    pageRoute(
      path.manageTags,
      "src/curation/manage-tags-page.tsx",
      () => import("./curation/manage-tags-page.tsx"),
      texts,
    ),
    pageRoute(
      path.manageTag(":id"),
      "src/curation/manage-tag-page.tsx",
      () => import("./curation/manage-tag-page.tsx"),
      texts,
    ),
    pageRoute(
      path.missedSearches,
      "src/missed-searches/missed-searches-page.tsx",
      () => import("./missed-searches/missed-searches-page.tsx"),
      texts,
    ),
    pageRoute(
      path.tagChanges,
      "src/tag-operations/tag-changes-page.tsx",
      () => import("./tag-operations/tag-changes-page.tsx"),
      texts,
    ),
    pageRoute(
      path.tagChange(":id"),
      "src/tag-operations/operation/operation-page.tsx",
      () => import("./tag-operations/operation/operation-page.tsx"),
      texts,
    ),
    pageRoute(
      path.retag(),
      "src/tag-operations/retagging/retag-page.tsx",
      () => import("./tag-operations/retagging/retag-page.tsx"),
      texts,
    ),
    pageRoute(
      path.splitTag(":id"),
      "src/tag-operations/split/split-page.tsx",
      () => import("./tag-operations/split/split-page.tsx"),
      texts,
    ),
    pageRoute(
      path.similarTags,
      "src/curation/similar/similar-pairs-page.tsx",
      () => import("./curation/similar/similar-pairs-page.tsx"),
      texts,
    ),
    pageRoute(
      path.tagFiles,
      "src/tag-exchange/tag-files-page.tsx",
      () => import("./tag-exchange/tag-files-page.tsx"),
      texts,
    ),
    pageRoute(
      path.newTag,
      "src/curation/new-tag-page.tsx",
      () => import("./curation/new-tag-page.tsx"),
      texts,
    ),
  ];
}
