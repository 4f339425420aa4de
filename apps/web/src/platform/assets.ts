import type { ManifestChunk } from "@tori/contract/page";

export type Assets = { entry: string; styles: string[]; preloads: string[] };

type Manifest = Record<string, ManifestChunk>;

/** The files that a page needs at once: the entry, and with it the modules that it would otherwise ask for later. */
export function assetsOf(manifest: Manifest, entry: string, modules: readonly string[]): Assets {
  const chunks = new Set<ManifestChunk>();
  for (const source of [entry, ...modules]) collect(manifest, source, chunks);
  const entryFile = chunkOf(manifest, entry).file;
  return {
    entry: `/${entryFile}`,
    styles: [...new Set([...chunks].flatMap((chunk) => chunk.css ?? []))].map((file) => `/${file}`),
    preloads: [...chunks].map((chunk) => `/${chunk.file}`).filter((file) => file !== `/${entryFile}`),
  };
}

function collect(manifest: Manifest, source: string, into: Set<ManifestChunk>): void {
  const chunk = chunkOf(manifest, source);
  if (into.has(chunk)) return;
  into.add(chunk);
  for (const imported of chunk.imports ?? []) collect(manifest, imported, into);
}

function chunkOf(manifest: Manifest, source: string): ManifestChunk {
  const chunk = manifest[source];
  if (!chunk)
    throw new Error(`${source} is not in Vite's manifest: a route names a module that it does not load`);
  return chunk;
}
