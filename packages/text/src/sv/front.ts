import type { front as fi } from "../fi/front.ts";

export const front: typeof fi = {
  title: "Tekojen tori – berättelser om utveckling i kommunerna",
  description:
    "Läs hur arbetsplatser i kommuner och välfärdsområden har utvecklat sitt arbete och använd det som fungerar på din egen arbetsplats.",
  heading: "En god idé förtjänar att användas igen",
  lead: "På Tekojen tori hittar du berättelser om hur arbetsplatser i kommuner och välfärdsområden har utvecklat sitt arbete – och vad det ledde till.",
  examplesLabel: "Prova till exempel:",
  examples: ["matsvinn", "sjukfrånvaro", "hemvård", "ungas delaktighet"],
  amount: (stories, organisations) => `På torget finns nu ${stories}. ${organisations} är med.`,
  practicesHeading: "14 sätt att utveckla arbetet",
  practicesLead: "Varje berättelse hör till ett eller flera arbetssätt. Välj det som intresserar er.",
  newestHeading: "De nyaste berättelserna",
  newestAll: "Alla berättelser, de nyaste först",
  waysHeading: "Vad du kan göra på torget",
  ways: [
    {
      title: "Läs",
      text: "Alla berättelser är öppna, och du behöver inte logga in. Sök med egna ord eller avgränsa efter sektor, landskap och hur läget är nu.",
    },
    {
      title: "Bedöm",
      text: "Berättelsen anger utgångsläget, det som gjordes, resultaten och källorna. Om något inte är känt sägs också det.",
    },
    {
      title: "Använd",
      text: "Du får kopiera och bearbeta texterna, bara du anger källan (CC BY 4.0). Anpassa gärna idén till era egna förhållanden.",
    },
  ],
};
