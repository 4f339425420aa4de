import type { adaptations as fi } from "../fi/adaptations.ts";

export const adaptations: typeof fi = {
  title: "Tillämpa berättelsen",
  description: (story) => `Börja på en egen berättelse som bygger på berättelsen ”${story}”.`,
  lead: "Du börjar på en egen berättelse som bygger på den här. Utkastet har originalets text som grund, och du berättar punkt för punkt vad som är likadant hos er, vad som är annorlunda och varför.",
  licence: "Originalet är publicerat med licensen CC BY 4.0. Upphovsmannen nämns alltid i er berättelse.",
  signIn: "Logga in så kan du börja på en tillämpning.",
  onlyOwn:
    "Det här är din egen arbetsplats berättelse. I stället för en tillämpning kan du skriva nästa version av den på ditt skrivbord.",
  retired: "Berättelsen är inte längre aktuell, så den kan inte tillämpas.",
  kind: "Hur bygger er verksamhet på originalet?",
  kinds: {
    copied: "Vi tog i bruk det som det är",
    adapted: "Vi anpassade det till våra egna förhållanden",
    inspired: "Det inspirerade oss, men vi gjorde något eget",
  },
  kindHints: {
    copied: "Originalets text finns färdigt i utkastet.",
    adapted: "Originalets text finns färdigt i utkastet. Ni gör om den till er egen.",
    inspired: "Utkastet är tomt från början. Originalet finns bredvid.",
  },
  languageHint: (inLanguage) =>
    `Originalet är ${inLanguage}. Om du skriver på ett annat språk är utkastet tomt från början och originalet finns bredvid.`,
  begin: "Börja tillämpa",
  part: "Vad berättelsen bygger på",
  partLead: "I er berättelse nämns alltid vad den bygger på:",
  opens: "öppnas i en ny flik",
  unreadable:
    "Den ursprungliga berättelsen kan inte längre läsas. Ni kan ändå skriva färdigt er egen och publicera den: upphovsmannen nämns, men det finns ingen länk.",
  original: "I originalet",
  originalEmpty: "Originalet berättar inget om det här.",
  originalMissing: "Originalet kan inte längre läsas.",
  question: "Hur är det hos er?",
  made: { kept: "Vi behöll", changed: "Vi ändrade" },
  met: { kept: "Likadant som i originalet", changed: "Annorlunda än i originalet" },
  why: "Varför?",
  whyHint: "Några meningar räcker. Läsaren ser det här bredvid originalet.",
  differences: {
    title: "Vad som ändrades",
    here: "Skillnader",
    description: (story) => `Hur berättelsen ”${story}” skiljer sig från den som den bygger på.`,
    lead: "Först kommer den ursprungliga berättelsen så som den var när tillämpningen började. Sedan kommer den berättelse som gjordes av den.",
    leadAlone:
      "Den ursprungliga berättelsen kan inte längre läsas. Här är vad de som gjorde en ny berättelse av den säger om skillnaderna.",
    original: "Originalet",
    adaptation: "Tillämpningen",
    by: (names) => `Upphovsman: ${names}`,
    otherLanguage: "Berättelserna är på olika språk, så skillnaderna är inte utmärkta i texten.",
    notTold: "Berättas inte",
    why: "Varför:",
  },
};
