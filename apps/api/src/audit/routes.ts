import { listAuditEntries } from "@tori/contract/audit";
import { moderators } from "../platform/access.ts";
import { type Api, serve } from "../platform/endpoints.ts";
import { auditEntries } from "./queries.ts";

export function auditRoutes(api: Api): void {
  serve(api, listAuditEntries, moderators, ({ query }) => auditEntries(api.db, query));
}
