/** The ETag of a thing that counts its changes. */
export function etagOf(revision: number): string {
  return `"${revision}"`;
}

/** What an If-Match names, which the contract has checked to be an ETag of ours. */
export function revisionOf(ifMatch: string): number {
  return Number(ifMatch.slice(1, -1));
}
