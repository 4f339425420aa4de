import type { reuse as fi } from "../fi/reuse.ts";

export const reuse: typeof fi = {
  title: "Användning",
  description: (title) => `Hur berättelsen ”${title}” tas i bruk och vilka andra som använder den.`,
  lead: "Här ser du vilka som använder berättelsen och hur det har gått. Om också ni använder den kan ni registrera det här.",
  signIn: "Logga in för att registrera användningen. Efter det kommer du tillbaka till den här sidan.",
  hindrances: {
    nowhere:
      "Det är arbetsplatsens redaktör som registrerar användningen. Du hör inte till någon arbetsplats ännu.",
    author:
      "Det är arbetsplatsens redaktör som registrerar användningen. Be en redaktör göra det eller göra också dig till redaktör. Här ser du vem som är redaktör:",
  },
  record: {
    heading: "Registrera användningen",
    lead: "Ett val räcker till att börja med. Ni kan berätta mer senare.",
    workplace: "Vilken arbetsplats?",
    kind: "Vad gäller det?",
    kinds: { fresh: "Vi tar det i bruk", existing: "Vi använder redan något sådant" },
    kindHints: {
      fresh: "Vi har den här berättelsen som förebild.",
      existing: "Vi gjorde så här redan tidigare.",
    },
    visibility: "Vem får se det här?",
    visibilities: { public: "Alla", organisation: "Bara den egna organisationen" },
    visibilityHints: {
      public:
        "Syns på berättelsens sida med arbetsplatsens namn, utan namn på personer. Berättelsens arbetsplats får ett meddelande och kan svara er.",
      organisation:
        "Syns bara för medlemmarna på arbetsplatserna i er organisation. Syns inte i listor, siffror eller sökning. Ni kan publicera det senare.",
    },
    save: "Spara",
    twice: "Lägg till det här som ett nytt steg",
    signInAside:
      "Logga in i en ny flik och spara sedan på nytt här. Det du har skrivit finns kvar så länge den här sidan är öppen.",
    done: "Användningen är registrerad",
    doneFor: {
      public: "Den syns nu på berättelsens sida. Tack, det hjälper andra!",
      organisation: "Den syns för medlemmarna på arbetsplatserna i er organisation.",
    },
  },
  step: {
    status: "Hur långt har ni kommit?",
    statusHints: {
      planned: "Vi tänker ta det i bruk.",
      piloting: "Vi prövar i liten skala.",
      in_use: "Det hör till vår vardag.",
      ended: "Vi prövade eller använde det, men inte längre.",
    },
    reason: "Varför slutade ni?",
    reasonHint: "Att veta vad som inte passade hjälper andra lika mycket som det som lyckades.",
    since: "Sedan när?",
    sinceHint: "En uppskattning räcker. Om du lämnar fältet tomt blir det dagens datum.",
    more: "Berätta mer (frivilligt)",
    date: "När?",
    dateHint: "Om du lämnar fältet tomt blir det dagens datum.",
    whatChanged: "Vad ändrade ni?",
    whatChangedHint: "Vad gjorde ni på ett annat sätt än i berättelsen, och varför?",
    effort: "Hur stor var arbetsinsatsen?",
    whatItTook: "Vad krävde det?",
    whatItTookHint: "Till exempel tid, pengar, utbildning eller utrustning.",
    outcome: "Vad har det lett till?",
    outcomeHint: "Berätta också om det som inte fungerade.",
    obstacles: "Vilka hinder har ni stött på?",
    obstaclesHint: "Du kan välja flera.",
  },
  own: {
    heading: "Er egen användning",
    kept: "Syns bara för medlemmarna på arbetsplatserna i er organisation.",
    released: "Syns för alla på berättelsens sida.",
    release: "Publicera för alla",
    takeBack: "Visa bara för den egna organisationen",
    isReleased: "Användningen syns nu för alla.",
    isTakenBack: "Användningen syns nu bara för medlemmarna på arbetsplatserna i er organisation.",
    addStep: "Lägg till ett steg",
    addStepLead: "Tidigare steg ändras inte. Också en rättelse är ett nytt steg.",
    stepAdded: "Steget har lagts till.",
    log: (n) => `Steg (${n})`,
    by: (name) => `registrerat av ${name}`,
    formerMember: "en tidigare medlem",
  },
  others: {
    heading: "Andra som använder det här",
    noOthers: "Det finns inga andra användare ännu.",
    more: "Visa fler",
  },
  speak: {
    lead: "Det här är er arbetsplats berättelse. Du kan tacka arbetsplatsen som använder den, svara eller bekräfta att ni känner till användningen. Alla ser meddelandet, och arbetsplatsen får det också per e-post.",
    open: "Tacka eller svara",
    kind: "Vad vill ni säga?",
    kinds: { thank: "Tack", confirm: "Bekräftelse", answer: "Svar" },
    kindHints: {
      thank: "Vi tackar för att ni använder det här.",
      confirm: "Vi vet att de använder det här.",
      answer: "Vi svarar på det som de har berättat.",
    },
    text: "Meddelande",
    textError: "Skriv ett svar.",
    send: "Skicka",
    sent: "Meddelandet har skickats.",
  },
};
