import type { front as fi } from "../fi/front.ts";

export const front: typeof fi = {
  title: "Tekojen tori – berättelser om utveckling i kommunerna",
  description:
    "Läs hur arbetsplatser i kommuner och välfärdsområden har utvecklat sitt arbete och använd det som fungerar på din egen arbetsplats.",
  heading: "En god idé förtjänar att användas igen",
  lead: "På Tekojen tori hittar du berättelser om hur arbetsplatser i kommuner och välfärdsområden har utvecklat sitt arbete – och vad det ledde till.",
  examplesLabel: "Prova till exempel:",
  examples: ["matsvinn", "sjukfrånvaro", "hemvård", "ungas delaktighet"],
  reused: (stories) => `Redan ${stories} används också i andra organisationer.`,
  noneReused: "Alla berättelser får fritt tas i bruk.",
  practicesHeading: "14 sätt att utveckla arbetet",
  practicesLead: "Varje berättelse hör till ett eller flera arbetssätt. Välj det som intresserar er.",
  reusedOf: (stories) => `${stories} används på andra håll`,
  most: {
    heading: "Mest använda",
    lead: "Andra organisationer har tagit de här i bruk eller prövar dem.",
    none: "Här visas berättelser som används också på andra håll. Ännu har ingen registrerats. Om ni tar en idé i bruk, berätta det på berättelsens sida: det hjälper andra.",
    all: "Alla berättelser som används på andra håll",
    feed: "Nya användningar som Atom-flöde",
    feedTitle: "Tekojen tori: nya användningar",
  },
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
