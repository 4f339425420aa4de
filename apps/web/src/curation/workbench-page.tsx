import type { Texts } from "@tori/text/fi";
import { workPaths } from "@tori/text/work-paths";
import type { ComponentType } from "react";
import { definePrivatePage } from "../people/private-page.tsx";
import { useMe } from "../people/use-me.ts";
import type { Page } from "../platform/page.ts";
import { WorkbenchNav } from "./workbench-nav.tsx";
import "./curation.css";
import "./tag-page.css";

type WorkbenchPage = {
  /** Left out by the workbench's first page, which has its name. */
  title?: (texts: Texts["curation"]) => string;
  Content: ComponentType;
};

/** A page of the tag workbench, for moderators: the way to its other pages, and what it shows. */
export function defineWorkbenchPage({ title, Content }: WorkbenchPage): Page {
  return definePrivatePage({
    title: ({ curation }) => title?.(curation) ?? curation.title,
    trail: ({ desk, moderation, curation }, paths, language) => [
      { name: desk.title, path: paths.desk },
      { name: moderation.title, path: workPaths[language].moderation() },
      ...(title ? [{ name: curation.title, path: workPaths[language].manageTags }] : []),
    ],
    mayOpen: ({ roles }) => roles.length > 0,
    useMe,
    Content: () => (
      <div className="workbench">
        <WorkbenchNav />
        <Content />
      </div>
    ),
  });
}
