import type { reuse as fi } from "../fi/reuse.ts";

export const reuse: typeof fi = {
  title: "Användning",
  description: (title) => `Hur berättelsen ”${title}” tas i bruk, och vilka andra som använder den.`,
  lead: "Här ser du vilka som använder berättelsen och hur det har gått. Registrera det här om också ni använder den.",
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
      fresh: "Vi tar modell av den här berättelsen.",
      existing: "Vi gjorde så här redan innan vi läste berättelsen.",
    },
    visibility: "Vem får se det här?",
    visibilities: { public: "Alla", organisation: "Bara den egna organisationen" },
    visibilityHints: {
      public:
        "Syns på berättelsens sida med arbetsplatsens namn, utan personers namn. Berättelsens arbetsplats får ett meddelande och kan svara er.",
      organisation:
        "Syns bara för medlemmar i organisationens arbetsplatser. Syns inte i listor, i siffror eller i sökningen. Ni kan publicera det senare.",
    },
    save: "Spara",
    twice: "Lägg till det här som ett nytt steg",
    signInAside:
      "Logga in i en ny flik och spara sedan på nytt här. Det du har skrivit finns kvar så länge den här sidan är öppen.",
    done: "Användningen är registrerad",
    doneFor: {
      public: "Den syns nu på berättelsens sida. Tack, det är till hjälp för andra!",
      organisation: "Den syns för medlemmarna i er organisation.",
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
    since: "Från och med när?",
    sinceHint: "En uppskattning räcker. Om du lämnar tomt blir det dagens datum.",
    more: "Berätta mer (frivilligt)",
    date: "När?",
    dateHint: "Om du lämnar tomt blir det dagens datum.",
    whatChanged: "Vad ändrade ni?",
    whatChangedHint: "Vad gjorde ni på ett annat sätt än i berättelsen, och varför?",
    effort: "Hur stor var arbetsinsatsen?",
    whatItTook: "Vad krävde det?",
    whatItTookHint: "Till exempel tid, pengar, utbildning eller apparater.",
    outcome: "Vad har det lett till?",
    outcomeHint: "Berätta också om det som inte fungerade.",
    obstacles: "Vad har varit ett hinder?",
    obstaclesHint: "Du kan välja flera.",
  },
  own: {
    heading: "Er egen användning",
    kept: "Syns bara för medlemmar i organisationens arbetsplatser.",
    released: "Syns för alla på berättelsens sida.",
    release: "Publicera för alla",
    takeBack: "Begränsa till den egna organisationen",
    isReleased: "Användningen syns nu för alla.",
    isTakenBack: "Användningen syns nu bara för medlemmar i organisationens arbetsplatser.",
    addStep: "Lägg till ett steg",
    addStepLead: "Tidigare steg ändras inte. Också en rättelse är ett nytt steg.",
    stepAdded: "Steget har lagts till.",
    log: (n) => `Steg (${n})`,
    by: (name) => `registrerat av ${name}`,
    formerMember: "en tidigare medlem",
  },
  others: {
    heading: "Andra som använder det här",
    noOthers: "Här finns inga andra användare ännu.",
    more: "Visa fler",
  },
  speak: {
    lead: "Det här är er arbetsplats berättelse. Du kan bekräfta att ni känner till användaren, tacka och svara. Alla ser svaret, och användaren får det som e-post.",
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
