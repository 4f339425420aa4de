import { z } from "zod";
import { endpoint } from "./endpoint.ts";

export const getStatistics = endpoint("getStatistics", {
  summary: "How much there is to read",
  feature: "site",
  response: z.object({
    stories: z.int(),
    organisations: z.int(),
    /** Stories that other organisations use or try. */
    reusedStories: z.int(),
  }),
});

export const getSite = endpoint("getSite", {
  summary: "Who runs this installation and how to reach them; null for what has not been told",
  feature: "site",
  response: z.object({
    operatorName: z.string().nullable(),
    contactEmail: z.string().nullable(),
    accessibilityEmail: z.string().nullable(),
    /** A site on one's own machine, whose mails are read on a page of it. */
    hasMailbox: z.boolean(),
  }),
});
export type Site = z.infer<typeof getSite.response>;

export const getOpenapi = endpoint("getOpenapi", {
  summary: "This document: every endpoint in OpenAPI 3.1",
  feature: "site",
  response: z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) }),
});
