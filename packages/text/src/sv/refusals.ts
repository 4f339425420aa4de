import { shownRefusals } from "./shown-refusals.ts";
import { fileRefusals } from "./file-refusals.ts";
import { reportRefusals } from "./report-refusals.ts";
import { adoptionRefusals } from "./adoption-refusals.ts";
import { claimRefusals } from "./claim-refusals.ts";
import { curationRefusals } from "./curation-refusals.ts";
import type { refusals as fi } from "../fi/refusals.ts";

export const refusals: typeof fi = {
  method_not_allowed: {
    title: "Det går inte att göra så",
    detail: "Den här adressen tar inte emot en sådan begäran.",
  },
  too_large: {
    title: "För mycket på en gång",
    detail: "Korta ner texten och försök igen.",
  },
  unsupported_media_type: {
    title: "Okänt filformat",
    detail: "Tjänsten kan inte läsa det här filformatet.",
  },
  signed_out: {
    title: "Logga in",
    detail: "Du är inte inloggad, eller så har din inloggning upphört. Logga in och fortsätt där du slutade.",
  },
  blocked: shownRefusals.blocked,
  forbidden: shownRefusals.forbidden,
  wrong_origin: {
    title: "Begäran kom någon annanstans ifrån",
    detail: "Du kan bara spara på torgets egna sidor. Öppna sidan på nytt från torgets adress.",
  },
  conflict: {
    title: "Det här går inte att göra just nu",
    detail: "Läget har ändrats. Uppdatera sidan och se hur det är nu.",
  },
  stale: {
    title: "Någon annan hann spara före",
    detail:
      "Den här delen har ändrats efter att du öppnade den. Båda texterna finns kvar: välj vilken som ska gälla.",
  },
  key_reused: {
    title: "Begäran har redan använts",
    detail: "Samma begäran har redan skickats med andra uppgifter. Uppdatera sidan och försök igen.",
  },
  code_wrong: {
    title: "Koden stämmer inte",
    detail: "Kontrollera koden i meddelandet. Om du har bett om flera koder gäller bara den nyaste.",
  },
  code_expired: {
    title: "Koden har gått ut",
    detail: "Koden gäller i tio minuter. Be om en ny kod.",
  },
  code_spent: {
    title: "Koden har prövats för många gånger",
    detail: "Den här koden gäller inte längre. Be om en ny kod.",
  },
  too_many_codes: {
    title: "För många försök",
    detail:
      "Många koder har begärts till den här adressen eller från det här nätverket på kort tid. Vänta en timme och försök igen.",
  },
  needs_https: {
    title: "Inloggningen kräver en skyddad förbindelse",
    detail:
      "Webbplatsen används utan skyddad förbindelse (https), och därför går det inte att logga in. Meddela administratören.",
  },
  adminCannotLeave: "En administratör kan inte radera sina uppgifter förrän någon annan har fått rollen.",
  blockSelf: "Du kan inte spärra dig själv.",
  blockAdmin: "En administratör kan inte spärras.",
  workplaces: {
    noOrganisation: "Välj en organisation i listan.",
    organisationEnded: "Organisationen finns inte längre. Välj den som fortsätter arbetet.",
    nameForm: "Skriv ett namn med minst två bokstäver eller siffror.",
    nameTaken: (name) =>
      `Organisationen har redan arbetsplatsen ${name}. Gå med i den eller välj ett annat namn.`,
    manyWaiting:
      "Flera arbetsplatser som du har grundat väntar redan på en moderator. Vänta tills de har behandlats.",
    alreadyMember: "Du är redan med i den här arbetsplatsen.",
    isMember: "Personen är redan med i den här arbetsplatsen.",
    hasAsked: "Personen har redan bett om att få gå med. Du kan godkänna begäran.",
    inviteLater:
      "Arbetsplatsen väntar på en moderators godkännande. Du kan bjuda in andra när den har godkänts.",
    lastEditor: "Arbetsplatsen måste ha en redaktör. Utse först en annan redaktör.",
    decided: "Arbetsplatsen har redan behandlats.",
    otherDomain: "Välj en domän som finns i grundarens adress.",
    mergeSelf: "En arbetsplats kan inte slås ihop med sig själv.",
    mergeElsewhere: "Bara arbetsplatser i samma organisation kan slås ihop.",
    mergeClaims:
      "Båda arbetsplatserna håller på att ta över samma berättelse. Behandla den ena begäran först.",
    mergeWaiting: "Arbetsplatsen som blir kvar måste först godkännas.",
  },
  curation: curationRefusals,
  files: fileRefusals,
  reports: reportRefusals,
  adoptions: adoptionRefusals,
  claims: claimRefusals,
  waitingTaken: (name) =>
    `${name} behandlar det här just nu. Du kan ta över ärendet om personen inte fortsätter.`,
  draftWaits:
    "Utkastet läses av en moderator och kan inte ändras just nu. Du får ett meddelande när det har lästs.",
  draftChanged: "Berättelsen har ändrats sedan du öppnade den. Läs den nya texten innan du beslutar.",
  workplaceWaits: shownRefusals.workplaceWaits,
  noticeHandled: "Meddelandet är redan åtgärdat.",
  noticeWithoutAddress:
    "Läsaren lämnade ingen adress, så svaret kan inte skickas. Töm svaret och markera meddelandet som åtgärdat.",
  noteMissing: "Skriv en motivering, så att skribenten vet vad som behöver göras.",
  storyNotReadable: "Berättelsen är inte publicerad nu, så det här går inte att göra. Uppdatera sidan.",
  storyNotRestorable:
    "Berättelsen kan redan läsas, eller så har en moderator dolt den. Uppdatera sidan för att se läget.",
  adaptations: {
    retired:
      "Berättelsen är inte längre aktuell, så den kan inte tillämpas. Orsaken finns på berättelsens sida.",
    ownStory: "Det här är er egen arbetsplats berättelse. Skriv nästa version av den på ert skrivbord.",
  },
  savedListFull:
    "Din lista har redan hundra berättelser. Ta bort någon berättelse från listan, så kan du spara den här.",
  publishing: {
    detail: "Något saknas fortfarande i berättelsen. Komplettera de markerade ställena.",
    lacks: {
      nothingChanged:
        "Berätta på minst ett ställe vad ni ändrade och varför, eller välj att ni tog i bruk det som det är.",
      changedWhy: "Berätta kort varför det här är annorlunda hos er.",
      title: "Skriv en rubrik, minst fem tecken.",
      titleLong: "Korta rubriken till högst 120 tecken.",
      summary: "Berätta kort vad berättelsen handlar om.",
      summaryLong: "Korta sammanfattningen till högst 300 tecken.",
      need: "Berätta om utgångsläget och behovet.",
      action: "Berätta vad ni gjorde.",
      results: "Berätta om det finns resultat. Också ”inte mätta eller inte kända” är ett svar.",
      resultsText: "Berätta om resultaten.",
      status: "Välj hur läget är nu.",
      years: "Slutåret kan inte vara före startåret.",
      practices: "Välj 1–3 arbetssätt.",
      sectors: "Välj 1–3 sektorer.",
      tags: "Välj 1–10 ämnesord.",
      contact: "Ange en kontaktadress, helst arbetsplatsens gemensamma e-post.",
      textLong: "Korta texten till högst 20 000 tecken.",
      lineLong: "Korta texten till högst 500 tecken.",
      indicatorName: "Berätta vad som mättes.",
      tagLong: "Korta ämnesordet som du föreslår till högst 100 tecken.",
      roleLong: "Korta texten till högst 120 tecken.",
      linkTitle: "Ge länken ett namn.",
      linkUrl: "Ange en adress som börjar med https://.",
      sources: "Nämn minst en källa.",
      sourceTitle: "Ge källan ett namn.",
      identityCode: "Ta bort personbeteckningen: alla kan läsa den här texten.",
    },
  },
  fields: {
    unstorable: "Texten innehåller tecken som inte kan sparas. Skriv om det här stället.",
    codeForm: "Skriv de sex siffrorna i meddelandet.",
    identityCode: "Ta bort personbeteckningen: alla kan läsa den här texten.",
  },
};
