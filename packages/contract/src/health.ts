import { z } from "zod";
import { endpoint } from "./endpoint.ts";

export const livez = endpoint("livez", {
  summary: "The process is up",
  feature: "health",
  response: z.object({ status: z.literal("ok") }),
});

export const readyz = endpoint("readyz", {
  summary: "The process can serve: 503 while its database cannot be reached",
  feature: "health",
  response: z.object({ status: z.literal("ok") }),
});
