import { adaptations } from "./adaptations.ts";
import type { work as fi } from "../fi/work.ts";
import { editor } from "./editor.ts";
import { desk } from "./desk.ts";
import { drafts } from "./drafts.ts";
import { forms } from "./forms.ts";
import { mailbox } from "./mailbox.ts";
import { notices } from "./notices.ts";
import { people } from "./people.ts";
import { refusals } from "./refusals.ts";
import { reports } from "./reports.ts";
import { workplaces } from "./workplaces.ts";

export const work: typeof fi = {
  adaptations,
  editor,
  desk,
  drafts,
  forms,
  mailbox,
  notices,
  people,
  refusals,
  reports,
  workplaces,
};
