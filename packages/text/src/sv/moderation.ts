import type { moderation as fi } from "../fi/moderation.ts";
import { counter } from "../numbers.ts";

const count = counter("sv");

export const moderation: typeof fi = {
  title: "Moderering",
  nav: {
    label: "Modereringens sidor",
    queue: "Väntande ärenden",
    reports: "Anmälningar",
    workplaces: "Arbetsplatser",
    tags: "Ämnesord",
    log: "Händelselogg",
  },
  filter: "Visa",
  all: "Alla",
  kinds: {
    first_story: "Första berättelsen",
    claim: "Berättelse tas över av en arbetsplats",
    proposal: "Föreslaget ämnesord",
    report: "Anmälan",
    appeal: "Begäran om omprövning",
    workplace: "Ny arbetsplats",
    notice: "Meddelande från en läsare",
  },
  waiting: (n: number) => count(n, { one: "ärende väntar", other: "ärenden väntar" }),
  keys: "Det som har väntat längst kommer först. Med piltangenterna går du från ärende till ärende, och Enter öppnar ett.",
  more: (n: number) => `Här visas bara en del. Sammanlagt väntar ${n}.`,
  empty: "Allt är behandlat",
  emptyDetail: "Inget väntar på en moderator. Nya ärenden kommer hit av sig själva.",
  emptyKind: "Inga sådana ärenden väntar just nu.",
  waited: {
    moment: "Kom nyss",
    minutes: (n: number) => `Har väntat i ${count(n, { one: "minut", other: "minuter" })}`,
    hours: (n: number) => `Har väntat i ${count(n, { one: "timme", other: "timmar" })}`,
    days: (n: number) => `Har väntat i ${count(n, { one: "dag", other: "dagar" })}`,
  },
  notYours: "Omprövningen gäller ditt beslut, så en annan moderator behandlar den",
  claim: {
    taken: (name: string) => `${name} behandlar ärendet`,
    since: (time: string) => `Började kl. ${time}`,
    mine: "Du behandlar ärendet",
    detail: (time: string) =>
      `Behandlingen började kl. ${time}. Du kan läsa ärendet, men kom överens sinsemellan innan du beslutar. Ta över ärendet om det annars blir liggande.`,
    takeOver: "Ta över ärendet",
    yours: "Ärendet är nu ditt",
    yoursDetail: "De andra moderatorerna ser att du behandlar det.",
    shown: "De andra moderatorerna ser att du behandlar ärendet.",
  },
  overtaken: {
    title: "En annan moderator hann före",
    detail: "Ärendet är redan avgjort, så ditt beslut sparades inte.",
    settled: "Ärendet väntar inte längre på beslut",
    done: "Så här har det gått:",
    typed: "Du skrev så här:",
    toDesk: "Tillbaka till väntande ärenden",
  },
  next: "Gå till väntande ärenden",
  draftAnew: "Den nya texten visas nu ovanför.",
  notice: {
    title: "Meddelande från en läsare",
    lead: "Berättelsen har ingen arbetsplats eller redaktör, så en moderator svarar läsaren.",
  },
  workplace: "Godkänn en ny arbetsplats",
  story: {
    lead: "De här besluten gäller denna berättelse.",
    hide: "Dölj berättelsen",
    hideHint: "Berättelsen försvinner inom en minut. Arbetsplatsen får grunden och kan begära omprövning.",
    hidden: "Berättelsen har dolts. Arbetsplatsen har fått veta varför.",
    reinstate: "Återställ berättelsen",
    reinstateHint:
      "Berättelsen återställs som den var. Arbetsplatsen och de som har anmält den får besked om beslutet.",
    reinstated: "Berättelsen syns igen.",
    away: "Arbetsplatsen har själv tagit bort berättelsen, så den behöver inte döljas.",
  },
};
