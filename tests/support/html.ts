/** The page that people read, without the answers that it tells to scripts; with plain spaces. */
export function htmlOf(body: string): string {
  return body.replace(/<script\b.*?<\/script>/gs, "").replaceAll("\u00a0", " ");
}
