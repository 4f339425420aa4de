import type { ApiDocsText } from "../api-docs-text.ts";
import { list, paragraph } from "../static-page.ts";

export const apiDocs: ApiDocsText = {
  title: "Open API",
  description:
    "How to fetch the stories and data of Tekojen tori by program: addresses, parameters, paging and licence.",
  lead: "Everything that can be read on Tekojen tori is also available to programs. You need no permission, account or key.",
  contents: "On this page",
  sections: [
    {
      id: "start",
      heading: "Getting started",
      blocks: [
        paragraph(
          "The API answers GET requests with JSON. Its machine-readable description (OpenAPI 3.1) is at ",
          { text: "/api/openapi.json", href: "/api/openapi.json" },
          ".",
        ),
        paragraph(
          "Names of organisations, practices and tags come in Finnish and Swedish, and in English where a name is ",
          "known. The field language shows which language a story is in.",
        ),
        paragraph(
          "Answers carry an ETag header. Send it back in If-None-Match, and you get a bare 304 when nothing has ",
          "changed.",
        ),
      ],
    },
    {
      id: "licence",
      heading: "Licence",
      blocks: [
        paragraph(
          "Texts of stories: CC BY 4.0. Name the source when you publish them. Metadata such as organisation, ",
          "sector and years: CC0 1.0. See the ",
          { text: "terms of use", page: "terms" },
          ".",
        ),
      ],
    },
    {
      id: "limits",
      heading: "How much you may fetch",
      blocks: [
        paragraph(
          "One network may make thousands of requests a minute. The header x-ratelimit-limit gives the limit. A ",
          "request beyond it is answered with status 429, and the header retry-after says how many seconds to ",
          "wait.",
        ),
      ],
    },
    {
      id: "paging",
      heading: "Paging",
      blocks: [
        paragraph(
          "The list of stories, /api/stories, comes page by page. The field nextCursor points to the next page: send ",
          "it as the parameter cursor. When nextCursor is null, the list has ended.",
        ),
        paragraph(
          "The search, /api/search, has numbered pages (page and pageSize), up to the thousandth hit.",
        ),
      ],
    },
    {
      id: "errors",
      heading: "Errors",
      blocks: [
        paragraph(
          "A status code and a document of the type application/problem+json (RFC 9457) tell what went wrong. The ",
          "field code is for programs. The fields title and detail are for people, in the language that you ask ",
          "for with Accept-Language.",
        ),
        list(
          ["400: a parameter is wrong. The field fields tells which one and why."],
          ["404: there is nothing at this address. 410: the content has been removed."],
          ["429: too many requests. Wait a moment."],
          ["500 or 503: the service is at fault. Try again in a moment."],
        ),
      ],
    },
  ],
  endpoints: {
    heading: "Addresses",
    lead: "All parameters are optional unless stated otherwise.",
    example: "Example:",
    noParameters: "No parameters.",
    required: "required",
    repeatable: "may be repeated",
    values: "Allowed values:",
    longest: "Longest:",
    fallback: "Default:",
    types: { string: "text", integer: "whole number", number: "number", boolean: "true or false" },
    groups: {
      stories: "Stories",
      search: "Search",
      practices: "Practices",
      organisations: "Organisations",
      tags: "Tags",
      site: "Service",
    },
    summaries: {
      listStories: "Published stories, newest first, page by page.",
      listReusedStories: "Stories that other organisations use or try, most reused first.",
      getStory: "One whole story: sections, facts, sources and similar stories.",
      searchStories: "Search of stories: words, filters with counts, and order.",
      listSuggestions: "Suggestions while typing: stories, tags, practices and organisations.",
      listPractices: "The 14 practices, with the number of stories of each.",
      getPractice: "One practice, and the experts’ assessment of it.",
      listOrganisations: "Organisations with stories, and the number of stories of each.",
      getOrganisation: "One organisation: where it is, when it operated, and what followed it.",
      listTags: "Tags in use, and the number of stories with each.",
      getTag: "One tag: names, synonyms, broader and narrower tags.",
      getStatistics: "The number of stories and organisations.",
      getSite: "Who runs the service, and how to reach them.",
      getOpenapi: "The machine-readable description of this API.",
    },
    parameters: {
      slug: "The id that is also in the page's address.",
      q: "Search words.",
      exact: "1: spelling is not corrected.",
      locale: "The reader's language. Only decides the order of equally good hits.",
      practice: "Id of a practice.",
      tag: "Id of a tag.",
      organisation: "Id of an organisation.",
      sector: "Sector.",
      region: "Two-digit code of a region.",
      municipality: "Three-digit code of a municipality.",
      language: "Language of the story.",
      status: "Current status.",
      sort: "Order: best hits or newest first.",
      cursor: "nextCursor of the previous page.",
      limit: "Stories per page.",
      page: "Number of the page.",
      pageSize: "Hits per page.",
    },
  },
  exampleWords: "food waste",
  feeds: {
    id: "feeds",
    heading: "Feeds",
    lead: "The newest stories and the newest adoptions as Atom feeds:",
  },
};
