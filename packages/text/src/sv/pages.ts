import type { MissingSettings, PageWords, StaticPages } from "../static-page.ts";
import { about } from "./pages/about.ts";
import { accessibility } from "./pages/accessibility.ts";
import { privacy } from "./pages/privacy.ts";
import { terms } from "./pages/terms.ts";

export const pages: StaticPages = { about, accessibility, privacy, terms };

export const missingSettings: MissingSettings = {
  operatorName: "Tjänstens administratör har ännu inte uppgett sitt namn.",
  contactEmail: "Ingen kontaktadress har ännu uppgetts för tjänsten.",
  accessibilityEmail: "Ingen adress för tillgänglighetsrespons har ännu uppgetts.",
};

export const pageWords: PageWords = { contents: "På den här sidan", updated: "Uppdaterad" };
