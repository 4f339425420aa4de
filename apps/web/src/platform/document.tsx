import type { Texts } from "@tori/text/fi";
import { type Language, languages, locales } from "@tori/text/language";
import { samePath } from "@tori/text/paths";
import { renderToStaticMarkup } from "react-dom/server";
import type { Assets } from "./assets.ts";
import { type Head, scriptJson } from "./head.ts";
import { pageStateId } from "./page-state.ts";
import { themeScript } from "./theme-script.ts";

type DocumentParts = {
  url: URL;
  language: Language;
  texts: Texts;
  head: Head;
  assets: Assets;
  /** React's HTML of the page. */
  body: string;
  state: unknown;
};

/** The whole document around a rendered page. */
export function renderDocument(parts: DocumentParts): string {
  const { language, assets, head, body, state } = parts;
  const scripts = [
    `<script type="application/json" id="${pageStateId}">${scriptJson(state)}</script>`,
    `<script type="module" src="${assets.entry}"></script>`,
  ];
  return [
    `<!doctype html><html lang="${language}"><head>`,
    `<meta charset="utf-8"><script>${themeScript}</script>`,
    renderToStaticMarkup(<HeadElements {...parts} />),
    ...(head.jsonLd ?? []).map(jsonLdScript),
    `</head><body><div id="root">${body}</div>${scripts.join("")}</body></html>`,
  ].join("");
}

function HeadElements({ url, language, texts, head, assets }: DocumentParts) {
  const canonical = url.origin + (head.canonical ?? url.pathname);
  return (
    <>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{head.title}</title>
      <meta name="description" content={head.description} />
      {assets.styles.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      {assets.preloads.map((href) => (
        <link key={href} rel="modulepreload" href={href} />
      ))}
      {head.noindex ? <meta name="robots" content="noindex" /> : <Addresses {...{ url, head, canonical }} />}
      <meta property="og:site_name" content={texts.common.siteName} />
      <meta property="og:title" content={head.title} />
      <meta property="og:description" content={head.description} />
      <meta property="og:type" content={head.type ?? "website"} />
      <meta property="og:url" content={canonical} />
      <meta property="og:locale" content={locales[language].replace("-", "_")} />
      <meta property="og:image" content={`${url.origin}/share.png`} />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#0f4a3f" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0c2f28" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    </>
  );
}

/** Where the page lives, and in which languages: not said of a page that no search engine shall keep. */
function Addresses({ url, head, canonical }: { url: URL; head: Head; canonical: string }) {
  const versions = head.languages ?? languages;
  const { pathname, search } = new URL(canonical);
  return (
    <>
      <link rel="canonical" href={canonical} />
      {versions.length > 1 &&
        versions.map((version) => (
          <link
            key={version}
            rel="alternate"
            hrefLang={version}
            href={url.origin + samePath(pathname, version) + search}
          />
        ))}
    </>
  );
}

function jsonLdScript(item: object): string {
  const json = scriptJson({ "@context": "https://schema.org", ...item });
  return `<script type="application/ld+json">${json}</script>`;
}
