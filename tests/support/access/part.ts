import type { EndpointName } from "@tori/contract/addresses";

/** A part of the table of who may call what: see tests/api/access.test.ts. */
export type AccessPart = {
  /** Statuses for visitor, expired, blocked, person, moderator, admin. */
  expected: Partial<Record<EndpointName, string>>;
  /** Bodies. */
  filled: Partial<Record<EndpointName, object>>;
  /** What stands for the first parameter of the address. */
  parameters: Partial<Record<EndpointName, string>>;
  /** What comes behind the address. */
  queries?: Partial<Record<EndpointName, string>>;
};
