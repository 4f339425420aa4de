import type { MissingSettings, PageWords, StaticPages } from "../static-page.ts";
import { about } from "./pages/about.ts";
import { accessibility } from "./pages/accessibility.ts";
import { privacy } from "./pages/privacy.ts";
import { terms } from "./pages/terms.ts";

export const pages: StaticPages = { about, accessibility, privacy, terms };

export const missingSettings: MissingSettings = {
  operatorName: "Tämän asennuksen ylläpitäjä ei ole vielä ilmoittanut nimeään.",
  contactEmail: "Tälle asennukselle ei ole vielä ilmoitettu yhteysosoitetta.",
  accessibilityEmail: "Tälle asennukselle ei ole vielä ilmoitettu saavutettavuuspalautteen osoitetta.",
};

export const pageWords: PageWords = { contents: "Tällä sivulla", updated: "Päivitetty" };
