import type { tagOperations as fi } from "../fi/tag-operations.ts";
import { counter, numberFormatOf } from "../numbers.ts";

const count = counter("sv");
const number = numberFormatOf("sv");
const stories = (n: number) => count(n, { one: "berättelse", other: "berättelser" });

export const tagOperations: typeof fi = {
  merge: {
    title: "Slå ihop med ett annat ämnesord",
    into: "Vilket ämnesord ska det slås ihop med?",
    intoError: "Välj ett ämnesord i listan.",
    willHappen: "Det här händer",
    consequences: (n, into) => [
      n === 0
        ? "Ingen publicerad berättelse har ämnesordet."
        : `${count(n, { one: "berättelse flyttas", other: "berättelser flyttas" })} till ämnesordet ${into}.`,
      `Den gamla adressen leder till sidan för ${into}.`,
      "Namn, synonymer och dolda former följer med: sökningen hittar genast med dem.",
      "Sammanslagningen kan ångras i 30 dagar.",
    ],
    doIt: "Slå ihop",
    done: "Ämnesorden har slagits ihop. Du kan ångra det på sidan Ändringar och ångra.",
  },
  history: {
    none: "Inga ämnesord har slagits ihop, delats upp eller bytts ännu.",
    titles: {
      merge: (from, into) => `${from} slogs ihop med ${into}`,
      split: (from, into) => `${from} delades upp: ${into}`,
      retag: (from, into) =>
        [into === "" ? "" : `${into} lades till`, from === "" ? "" : `${from} togs bort`]
          .filter(Boolean)
          .join(". "),
    },
    states: {
      running: "Pågår, fortsätter av sig självt",
      done: "Klart",
      undoing: "Ångras",
      undone: "Ångrat",
    },
    open: (n) =>
      `${count(n, { one: "berättelse har ändrats", other: "berättelser har ändrats" })} sedan dess och väntar på ett beslut`,
    undo: "Ångra",
  },
  operation: {
    facts: "Uppgifter om ändringen",
    madeBy: "Gjord av",
    madeAt: "Gjord",
    undoneBy: "Ångrad av",
    undoneAt: "Ångrad",
    tags: {
      merge: { from: "Sammanslaget ämnesord", into: "Slogs ihop med" },
      split: { from: "Uppdelat ämnesord", into: "Berättelserna fick" },
      retag: { from: "Borttagna ämnesord", into: "Tillagda ämnesord" },
    },
    progress: { running: "Ändringen pågår", undoing: "Ändringen ångras" },
    progressOf: (n, of) => `${number.format(n)} av ${stories(of)}`,
    mayLeave: "Arbetet fortsätter av sig självt även om du lämnar sidan.",
    undo: {
      until: (time) => `Du kan ångra det här till och med ${time}.`,
      late: (time) => `Det här kan inte längre ångras. Tiden på 30 dagar gick ut ${time}.`,
      wait: "Du kan ångra ändringen när den är klar.",
      title: "Ska ändringen ångras?",
      explained: {
        merge:
          "Ämnesordet får tillbaka sin egen sida med sina namn och berättelser. Om en ny version av en berättelse har publicerats efter sammanslagningen väntar berättelsen på ett beslut.",
        split:
          "Berättelserna får tillbaka de ämnesord som de hade före uppdelningen. Om en berättelse har ändrats sedan dess väntar den på ett beslut.",
        retag:
          "Berättelserna får tillbaka de ämnesord som de hade före ändringen. Om en berättelse har ändrats sedan dess väntar den på ett beslut.",
      },
      begun: "Ändringen håller på att ångras.",
      done: "Ändringen har ångrats.",
    },
    open: {
      title: (n) => (n === 0 ? "Beslut" : `Väntar på beslut: ${stories(n)}`),
      lead: "De här berättelserna har ändrats efteråt och kunde därför inte återställas direkt. Bestäm vilka ämnesord var och en ska ha.",
      before: "Före ändringen",
      after: "Efter ändringen",
      now: "Nu",
      none: "Inga ämnesord",
      later: "Berättelsen fanns inte ännu",
      how: "Vad görs med berättelsen?",
      hows: {
        keep: "Behåll de nuvarande ämnesorden",
        restore: "Återställ ämnesorden från tiden före ändringen",
        choose: "Välj ämnesord",
      },
      howError: "Välj vad som görs med berättelsen.",
      tags: "Berättelsens ämnesord",
      tagsError: "Välj minst ett ämnesord.",
      doIt: "Spara beslutet",
      decided: (title) => `Beslutet har sparats: ${title}.`,
      first: (n) => `Här är de ${n} första. Resten visas när du har beslutat om dem.`,
      allDone: "Beslut har fattats om alla berättelser.",
      alike: "Samma beslut för alla",
      alikeKeep: "Behåll de nuvarande ämnesorden för alla",
      alikeRestore: "Återställ de tidigare där ämnesorden inte har ändrats",
      keepTitle: "Ska alla behålla sina nuvarande ämnesord?",
      keepExplained: "Ingen av berättelserna som väntar ändras, och de visas inte längre här.",
      restoreTitle: "Ska de tidigare ämnesorden återställas?",
      restoreExplained:
        "De tidigare ämnesorden återställs för de berättelser som har fått en ny version men vars ämnesord ingen har ändrat sedan dess. De andra väntar fortfarande på ett beslut.",
      restored: (n) =>
        n === 0 ? "Ingen berättelse kunde återställas direkt." : `${stories(n)} återställdes.`,
      kept: (n) => `${stories(n)} behöll sina ämnesord.`,
    },
    stories: {
      title: "Berättelser",
      all: "Alla",
      none: "Ändringen gällde inte en enda berättelse.",
      noneSuch: "Det finns inga sådana berättelser.",
      states: {
        waiting: "Väntar på sin tur",
        changed: "Ändrad",
        unchanged: "Inte ändrad",
        undone: "Återställd",
        open: "Väntar på beslut",
        kept: "Oförändrad enligt beslut",
        settled: "Ämnesorden bestämda",
      },
      more: "Visa fler",
    },
  },
};
