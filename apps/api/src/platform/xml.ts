const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text for an XML document: escaped, without the control characters that XML 1.0 cannot hold. */
export function xmlText(text: string): string {
  const allowed = Array.from(text)
    .filter((char) => char >= " " || char === "\n" || char === "\t")
    .join("");
  return allowed.toWellFormed().replace(/[&<>"']/g, (char) => entities[char] ?? char);
}
