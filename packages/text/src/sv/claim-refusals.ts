import type { claimRefusals as fi } from "../fi/claim-refusals.ts";

export const claimRefusals: typeof fi = {
  hasWorkplace: "Berättelsen har redan en arbetsplats och kan därför inte tas över.",
  notPublished: "Berättelsen finns inte längre på torget och kan därför inte tas över.",
  otherOrganisation:
    "Berättelsen handlar om en annan organisation. Bara en arbetsplats i den organisationen kan ta över den.",
  workplaceWaits:
    "Din arbetsplats väntar fortfarande på en moderators godkännande. Efter det kan du ta över berättelsen.",
  taken: "En annan arbetsplats håller redan på att ta över berättelsen. Fråga moderatorerna.",
  edited: "Redaktionen redigerar berättelsen just nu. Försök på nytt senare.",
  waits: "En arbetsplats har bett om att få ta över berättelsen, och utkastet väntar. Behandla det först.",
  claimerLost:
    "Den som skickade utkastet är inte längre redaktör på arbetsplatsen. Skicka tillbaka utkastet, så kan en annan redaktör skicka in det.",
  editorsDraft: "Redaktionen har ett utkast av berättelsen. Publicera eller ta bort det först.",
  onlyClaims: "Bara ett övertagande kan avslås. Den här berättelsen kan du skicka tillbaka för ändringar.",
};
