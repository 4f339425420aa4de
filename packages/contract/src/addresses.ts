import type { Address } from "./address.ts";
import { readingAddresses } from "./reading-addresses.ts";
import { workAddresses } from "./work-addresses.ts";

/**
 * Every endpoint's name, method and path: all that a caller needs beside what it sends, so that a browser loads no
 * schemas (zod alone is 22 kB).
 */
export const addresses = {
  ...readingAddresses,
  ...workAddresses,
  livez: { method: "GET", path: "/livez" },
  readyz: { method: "GET", path: "/readyz" },
} as const satisfies Record<string, Address>;

export type EndpointName = keyof typeof addresses;
