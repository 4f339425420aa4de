import type { EndpointInput } from "@tori/contract/endpoint";
import type { listAuditEntries } from "@tori/contract/audit";
import { endpointQuery } from "../platform/query-client.ts";

export function auditQuery(query: EndpointInput<typeof listAuditEntries>["query"]) {
  return endpointQuery("listAuditEntries", { query });
}
