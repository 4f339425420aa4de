import { workplaceMails } from "./workplace-mails.ts";
import type { mails as fi } from "../fi/mails.ts";

export const mails: typeof fi = {
  footer:
    "Tekojen tori sends this message because your address was used in the service. You cannot reply to it.",
  code: {
    subject: (code: string) => `Sign-in code ${code}`,
    paragraphs: [
      "Write this code on the sign-in page. It works for ten minutes, and once.",
      "If you did not ask for a code, you need not do anything.",
    ],
  },
  workplaces: workplaceMails,
};
