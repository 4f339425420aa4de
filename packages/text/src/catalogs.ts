import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";
import { mails as mailsEn } from "./en/mails.ts";
import { mails as mailsFi } from "./fi/mails.ts";
import { mails as mailsSv } from "./sv/mails.ts";

/** All three at once: for the server. A browser loads the one language of its page. */
export const catalogs = {
  fi: { ...fi, mails: mailsFi },
  sv: { ...sv, mails: mailsSv },
  en: { ...en, mails: mailsEn },
};
