import { adaptations } from "./adaptations.ts";
import type { work as fi } from "../fi/work.ts";
import { editor } from "./editor.ts";
import { desk } from "./desk.ts";
import { drafts } from "./drafts.ts";
import { forms } from "./forms.ts";
import { mailbox } from "./mailbox.ts";
import { notices } from "./notices.ts";
import { people } from "./people.ts";
import { reports } from "./reports.ts";
import { shownRefusals } from "./shown-refusals.ts";
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
  reports,
  shownRefusals,
  workplaces,
};
