import type { reportDecisions as fi } from "../fi/report-decisions.ts";
import { counter } from "../numbers.ts";

const count = counter("sv");

export const reportDecisions: typeof fi = {
  waitingReports: (n: number) =>
    `${count(n, { one: "anmälan väntar", other: "anmälningar väntar" })} på beslut`,
  title: "Anmälningar",
  waitingAppeals: (n: number) =>
    `${count(n, { one: "begäran om omprövning väntar", other: "begäranden om omprövning väntar" })} på beslut`,
  decided: "Avgjorda",
  none: "Det finns inga anmälningar.",
  fromModerator: "Inledd av en moderator",
  sides: { reporter: "Anmälaren begär omprövning", workplace: "Arbetsplatsen begär omprövning" },
  caseTitle: "Anmälan",
  report: "Vad som anmäldes",
  story: "Berättelsen så som den anmäldes",
  changed: "Berättelsen har ändrats efter anmälan.",
  openStory: "Öppna berättelsen",
  earlier: "Tidigare beslut",
  others: (n: number) => `Det finns också andra anmälningar om samma berättelse (${n}). De avgörs samtidigt.`,
  notYours: "Du har redan beslutat i ärendet. En annan moderator prövar det på nytt.",
  decide: "Beslut",
  whatToDo: "Vad vill du göra med berättelsen?",
  hide: "Dölj den",
  hideHint: "Berättelsen försvinner inom en minut. Arbetsplatsen ser den och kan begära omprövning.",
  keep: "Låt den vara kvar",
  keepHint: "Berättelsen kan fortfarande läsas. Om den var dold återställs den.",
  reason: "Grund",
  chooseReason: "Välj grund",
  reasonError: "Välj grunden för beslutet.",
  words: "Motivering med egna ord",
  wordsHint: "Både anmälaren och arbetsplatsen får motiveringen. Skriv sakligt och begripligt.",
  save: "Spara beslutet",
  done: "Beslutet har sparats, och båda parterna har fått besked om det.",
};
