const schemes = new Set(["http:", "https:", "mailto:"]);
const longest = 2000;

/**
 * The address that a person means who types this as a link: "kunta.fi/sivu" and "nimi@kunta.fi" get their scheme, a
 * whole address stays as it is. Undefined for what leads nowhere, or to what a story may not link to, as scripts.
 */
export function linkAddress(typed: string): string | undefined {
  const address = whole(typed.trim());
  return address === undefined || address.length > longest || address.includes("\0") ? undefined : address;
}

function whole(typed: string): string | undefined {
  if (!typed.isWellFormed()) return undefined;
  if (URL.canParse(typed) && schemes.has(new URL(typed).protocol)) return typed;
  if (/\s/.test(typed)) return undefined;
  if (/^[^@:/?#]+@[^@:/?#.]+\.[^@:/?#]+$/.test(typed)) return `mailto:${typed}`;
  const address = `https://${typed}`;
  return URL.canParse(address) && isSite(new URL(address)) ? address : undefined;
}

/** "javascript:1" would be the host "javascript", and a word by itself is no address either. */
function isSite({ hostname, username }: URL): boolean {
  return username === "" && /.\.[a-z][a-z\d-]*[a-z\d]$/.test(hostname);
}
