import { z } from "zod";

/** Languages of the interface, and of story texts so far. The order is the order in which people see them. */
export const languages = ["fi", "sv", "en"] as const;

export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** A name in the languages that exist for it: Finnish and Swedish always, English where one is known. */
export const Localized = z.object({ fi: z.string(), sv: z.string(), en: z.string().optional() });
export type Localized = z.infer<typeof Localized>;
