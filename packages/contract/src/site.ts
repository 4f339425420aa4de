import { z } from "zod";
import { endpoint } from "./endpoint.ts";

export const getStatistics = endpoint("getStatistics", {
  summary: "How much there is to read",
  feature: "site",
  response: z.object({
    stories: z.int(),
    organisations: z.int(),
  }),
});
