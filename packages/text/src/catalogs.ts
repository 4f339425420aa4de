import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";
import { mails as mailsEn } from "./en/mails.ts";
import { refusals as refusalsEn } from "./en/refusals.ts";
import { mails as mailsFi } from "./fi/mails.ts";
import { refusals as refusalsFi } from "./fi/refusals.ts";
import { mails as mailsSv } from "./sv/mails.ts";
import { refusals as refusalsSv } from "./sv/refusals.ts";

/** All three at once: for the server. A browser loads the one language of its page. */
export const catalogs = {
  fi: { ...fi, mails: mailsFi, refusals: refusalsFi },
  sv: { ...sv, mails: mailsSv, refusals: refusalsSv },
  en: { ...en, mails: mailsEn, refusals: refusalsEn },
};

/** What the server has to say in one language. */
export type ServerTexts = (typeof catalogs)["fi"];
