import { defineModerationPage } from "../moderation/define-moderation-page.tsx";
import { AuditLog } from "./audit-log.tsx";

export const page = defineModerationPage({ title: ({ audit }) => audit.title, Content: AuditLog });
