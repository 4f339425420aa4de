import type { MissingSettings, PageWords, StaticPages } from "../static-page.ts";
import { about } from "./pages/about.ts";
import { accessibility } from "./pages/accessibility.ts";
import { privacy } from "./pages/privacy.ts";
import { terms } from "./pages/terms.ts";

export const pages: StaticPages = { about, accessibility, privacy, terms };

export const missingSettings: MissingSettings = {
  operatorName: "The operator of the service has not given its name yet.",
  contactEmail: "No contact address has been given for the service yet.",
  accessibilityEmail: "No address for accessibility feedback has been given yet.",
};

export const pageWords: PageWords = { contents: "On this page", updated: "Updated" };
