import ipaddr from "ipaddr.js";

/** Whether a host name means this machine, and so nobody can listen on the way to it. */
export function isLoopback(hostname: string): boolean {
  if (hostname === "localhost") return true;
  const address = hostname.replace(/^\[|\]$/g, "");
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "loopback";
}

/** Whether a session's cookie is safe on its way: over https, or without leaving the machine. */
export function isSafeOrigin(publicUrl: string): boolean {
  const { protocol, hostname } = new URL(publicUrl);
  return protocol === "https:" || isLoopback(hostname);
}

/** Origins of the site's own pages: the public one, and on one's own machine all its names. */
export function ownOrigins(publicUrl: string): string[] {
  const { protocol, hostname, port } = new URL(publicUrl);
  if (!isLoopback(hostname)) return [publicUrl];
  const names = new Set([hostname, "localhost", "127.0.0.1", "[::1]"]);
  return [...names].map((name) => new URL(`${protocol}//${name}:${port}`).origin);
}
