import ipaddr from "ipaddr.js";

/**
 * The network that a visitor counts as for rate limits: an IPv4 address as it is, an IPv6 address by its /64, for one
 * household or office has so many of them.
 */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
  return `${parsed.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(":")}::/64`;
}
