import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Tests beside their files are pure; what needs a database is in tests/ and shares one template.
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["{apps,packages}/*/src/**/*.test.{ts,tsx}", "infra/**/*.test.ts"] },
      },
      { extends: true, test: { name: "architecture", include: ["tests/architecture.test.ts"] } },
      {
        extends: true,
        test: {
          name: "api",
          include: ["tests/{api,journeys}/**/*.test.ts"],
          globalSetup: ["tests/support/template.ts"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
