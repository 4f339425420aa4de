const longest = { organisation: 50, name: 60 };

/** The address of a workplace: its organisation's and its own name's words; with a number where that is taken. */
export function workplaceSlug(organisationSlug: string, name: string, taken: ReadonlySet<string>): string {
  const words = slugBase(organisationSlug, name);
  for (let number = 1; ; number++) {
    const slug = number === 1 ? words : `${words}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}

export function slugBase(organisationSlug: string, name: string): string {
  const words = asWords(name).slice(0, longest.name);
  return `${organisationSlug.slice(0, longest.organisation)}-${words || "x"}`
    .replace(/-+/g, "-")
    .replace(/-$/, "");
}

/** Letters lose their marks: "Päiväkoti Ängeln" is paivakoti-angeln. */
function asWords(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
