import type { Language } from "@tori/text/language";
import { type Paths, paths } from "@tori/text/paths";
import { type WorkPaths, workPaths } from "@tori/text/work-paths";
import type { RouteObject } from "react-router";
import { type TextPart, pageRoute } from "./platform/page.ts";

/**
 * Pages of those who sign in and write. A reader's document knows none of them: it leaves them to the server, which
 * answers with a document that does. Their HTML is the same for everyone until scripts run.
 */
export function createWorkRoutes(language: Language, work: TextPart, rest: TextPart): RouteObject[] {
  const path = { ...paths[language], ...workPaths[language] };
  const workAndRest: TextPart = {
    name: "work",
    load: async () => {
      await Promise.all([work.load(), rest.load()]);
    },
  };
  return [
    pageRoute(path.signIn(), "src/people/sign-in-page.tsx", () => import("./people/sign-in-page.tsx"), work),
    pageRoute(path.account, "src/people/account-page.tsx", () => import("./people/account-page.tsx"), work),
    pageRoute(path.people, "src/people/people-page.tsx", () => import("./people/people-page.tsx"), work),
    pageRoute(path.desk, "src/desk/desk-page.tsx", () => import("./desk/desk-page.tsx"), work),
    pageRoute(
      path.draft(":id"),
      "src/drafts/draft-page.tsx",
      () => import("./drafts/draft-page.tsx"),
      workAndRest,
    ),
    pageRoute(
      path.draftPreview(":id"),
      "src/drafts/preview-page.tsx",
      () => import("./drafts/preview-page.tsx"),
      workAndRest,
    ),
    ...tellingPages(path, work, workAndRest),
    pageRoute(path.mailbox, "src/mailbox/mailbox-page.tsx", () => import("./mailbox/mailbox-page.tsx"), work),
    pageRoute(
      path.storyVersions(":slug"),
      "src/stories/versions/versions-page.tsx",
      () => import("./stories/versions/versions-page.tsx"),
      workAndRest,
    ),
    pageRoute(
      path.storyUse(":slug"),
      "src/adoptions/use-page.tsx",
      () => import("./adoptions/use-page.tsx"),
      workAndRest,
    ),
    ...workplacePages(path, workAndRest),
    pageRoute(
      path.workplaceTasks,
      "src/workplaces/tasks-page.tsx",
      () => import("./workplaces/tasks-page.tsx"),
      work,
    ),
    ...tagPages(path, work),
  ];
}

type AllPaths = Paths & WorkPaths;

/** What anyone tells of a story: that something is wrong in it, or that it should not be there; and what came of it. */
function tellingPages(path: AllPaths, work: TextPart, workAndRest: TextPart): RouteObject[] {
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
      path.storyDecisions(":slug"),
      "src/reports/story-decisions-page.tsx",
      () => import("./reports/story-decisions-page.tsx"),
      work,
    ),
    pageRoute(
      path.reportStatus,
      "src/reports/status-page.tsx",
      () => import("./reports/status-page.tsx"),
      work,
    ),
    pageRoute(path.reports, "src/reports/reports-page.tsx", () => import("./reports/reports-page.tsx"), work),
    pageRoute(path.report(":id"), "src/reports/case-page.tsx", () => import("./reports/case-page.tsx"), work),
  ];
}

function workplacePages(path: AllPaths, workAndRest: TextPart): RouteObject[] {
  return [
    pageRoute(
      path.joinWorkplace,
      "src/workplaces/join-page.tsx",
      () => import("./workplaces/join-page.tsx"),
      workAndRest,
    ),
    pageRoute(
      path.workplace(":slug"),
      "src/workplaces/workplace-page.tsx",
      () => import("./workplaces/workplace-page.tsx"),
      workAndRest,
    ),
    pageRoute(
      path.workplaceTeam(":slug"),
      "src/workplaces/team-page.tsx",
      () => import("./workplaces/team-page.tsx"),
      workAndRest,
    ),
  ];
}

/** The tag workbench. */
function tagPages(path: AllPaths, work: TextPart): RouteObject[] {
  return [
    pageRoute(
      path.manageTags,
      "src/curation/manage-tags-page.tsx",
      () => import("./curation/manage-tags-page.tsx"),
      work,
    ),
    pageRoute(
      path.manageTag(":id"),
      "src/curation/manage-tag-page.tsx",
      () => import("./curation/manage-tag-page.tsx"),
      work,
    ),
    pageRoute(
      path.newTag,
      "src/curation/new-tag-page.tsx",
      () => import("./curation/new-tag-page.tsx"),
      work,
    ),
  ];
}
