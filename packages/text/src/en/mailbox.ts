import type { mailbox as fi } from "../fi/mailbox.ts";

export const mailbox: typeof fi = {
  title: "Local mailbox",
  lead: "This site works on this computer alone and sends no mail. Its messages can be read here; other computers do not see this page.",
  to: "To",
  count: (count: number) => `Messages: ${count}`,
};
