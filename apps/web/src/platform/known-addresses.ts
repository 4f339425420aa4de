import type { Address } from "@tori/contract/address";
import type { EndpointName } from "@tori/contract/addresses";
import { readingAddresses } from "@tori/contract/reading-addresses";

const known: Partial<Record<EndpointName, Address>> = { ...readingAddresses };

/** Where an endpoint is; those of writing are known once a page of those who sign in has been loaded. */
export function addressOf(name: EndpointName): Address {
  const address = known[name];
  if (!address) throw new Error(`No address of ${name}`);
  return address;
}

export function learnAddresses(more: Partial<Record<EndpointName, Address>>): void {
  Object.assign(known, more);
}
