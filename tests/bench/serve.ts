import { serve } from "../../apps/api/src/server.ts";

await serve({ env: process.env });
process.send?.("ready");
