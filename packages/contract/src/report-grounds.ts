// Without zod, so that a browser can have the lists alone.

/** What may be wrong with a story, for whoever reports it and whoever decides. */
const faults = ["illegal", "personal_data", "copyright", "misleading", "advertising", "offensive"] as const;

export const reportKinds = [...faults, "other"] as const;
export const hideReasons = [...faults, "terms"] as const;
export const keepReasons = ["within_rules", "corrected", "unfounded"] as const;
