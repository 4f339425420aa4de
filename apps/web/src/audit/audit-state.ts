// What the log shows, as its address tells it. The contract's own schemas would bring zod.

const auditKeys = ["action", "person", "name", "thing", "about", "from", "to"] as const;
export type AuditKey = (typeof auditKeys)[number];

/** The filters that are set, named as the API names them. */
export type AuditState = Partial<Record<AuditKey, string>>;

const forms: Record<AuditKey, RegExp> = {
  action: /^[a-z_]{1,30}(\.[a-z_]{1,29})?$/,
  person: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  name: /^.{2,100}$/u,
  thing: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  about: /^.{2,100}$/u,
  from: /^\d{4}-\d{2}-\d{2}$/,
  to: /^\d{4}-\d{2}-\d{2}$/,
};

/** What of an address is no filter is as if it were not there. */
export function parseAuditState(search: string): AuditState {
  const params = new URLSearchParams(search);
  const state: AuditState = {};
  for (const key of auditKeys) {
    const value = params.get(key)?.trim() ?? "";
    if (forms[key].test(value)) state[key] = value;
  }
  return state;
}

/** The address's query, without what is not set. */
export function formatAuditState(state: AuditState): string {
  const params = new URLSearchParams();
  for (const key of auditKeys) if (state[key]) params.set(key, state[key]);
  return params.toString();
}
