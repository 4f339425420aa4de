import type { MissingSettings, PageWords, StaticPages } from "../static-page.ts";
import { about } from "./pages/about.ts";
import { accessibility } from "./pages/accessibility.ts";
import { privacy } from "./pages/privacy.ts";
import { terms } from "./pages/terms.ts";

export const pages: StaticPages = { about, accessibility, privacy, terms };

export const missingSettings: MissingSettings = {
  operatorName: "Palvelun ylläpitäjä ei ole vielä ilmoittanut nimeään.",
  contactEmail: "Palvelulle ei ole vielä ilmoitettu yhteysosoitetta.",
  accessibilityEmail: "Saavutettavuuspalautteelle ei ole vielä ilmoitettu osoitetta.",
};

export const pageWords: PageWords = { contents: "Tällä sivulla", updated: "Päivitetty" };
