import type { Me } from "@tori/contract/people";
import type { Texts } from "@tori/text/fi";
import { workPaths } from "@tori/text/work-paths";
import type { ComponentType } from "react";
import { definePrivatePage } from "../people/private-page.tsx";
import { useMe } from "../people/use-me.ts";
import type { Page } from "../platform/page.ts";
import { ModerationNav } from "./moderation-nav.tsx";
import "./moderation.css";

type ModerationPage = {
  /** Left out by the first page, which has moderation's name. */
  title?: (texts: Texts) => string;
  Content: ComponentType<{ me: Me }>;
};

/** A page for moderators: the way to their other pages, and what it shows. */
export function defineModerationPage({ title, Content }: ModerationPage): Page {
  return definePrivatePage({
    title: (texts) => title?.(texts) ?? texts.moderation.title,
    trail: ({ desk, moderation }, paths, language) => [
      { name: desk.title, path: paths.desk },
      ...(title ? [{ name: moderation.title, path: workPaths[language].moderation() }] : []),
    ],
    mayOpen: ({ roles }) => roles.length > 0,
    useMe,
    Content: ({ me }) => (
      <div className="moderation">
        <ModerationNav />
        <Content me={me} />
      </div>
    ),
  });
}
