// The whole site as a process of its own, for tests that kill it: its settings are its environment.
import { serve } from "../../apps/api/src/server.ts";

const { url } = await serve({ env: process.env });
process.stdout.write(`Listening: ${url}\n`);
