import type { MissingSettings, PageWords, StaticPages } from "../static-page.ts";
import { about } from "./pages/about.ts";
import { accessibility } from "./pages/accessibility.ts";
import { privacy } from "./pages/privacy.ts";
import { terms } from "./pages/terms.ts";

export const pages: StaticPages = { about, accessibility, privacy, terms };

export const missingSettings: MissingSettings = {
  operatorName: "Administratören för den här installationen har ännu inte uppgett sitt namn.",
  contactEmail: "För den här installationen har det ännu inte uppgetts någon kontaktadress.",
  accessibilityEmail:
    "För den här installationen har det ännu inte uppgetts någon adress för tillgänglighetsrespons.",
};

export const pageWords: PageWords = { contents: "På den här sidan", updated: "Uppdaterad" };
