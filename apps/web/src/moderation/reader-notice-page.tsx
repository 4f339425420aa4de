import { defineModerationPage } from "./define-moderation-page.tsx";
import { ReaderNotice } from "./reader-notice.tsx";

export const page = defineModerationPage({
  title: ({ moderation }) => moderation.notice.title,
  Content: ReaderNotice,
});
