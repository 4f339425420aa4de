import { starterTemplate } from "./database.ts";
import { type TestApp, testApp } from "./app.ts";

/** The API on a database of its own with the starter stories in it, indexed. */
export function testSite(settings: Record<string, string> = {}): Promise<TestApp> {
  return testApp(settings, starterTemplate);
}
