/** What went wrong, by the contract's problem codes: what happened, and what to do next. */
export const problems = {
  bad_request: {
    title: "Osoitteessa on virhe",
    detail: "Pyyntöä ei voitu lukea. Tarkista osoite tai aloita haku alusta.",
  },
  invalid_input: {
    title: "Tiedoissa on korjattavaa",
    detail: "Jokin antamistasi tiedoista ei kelpaa. Tarkista tiedot ja yritä uudelleen.",
  },
  not_found: {
    title: "Sivua ei löytynyt",
    detail: "Osoite voi olla väärin kirjoitettu, tai sivu on siirretty tai poistettu.",
  },
  gone: {
    title: "Sivu on poistettu",
    detail: "Sivu on poistettu torilta, eikä sitä voi enää lukea.",
  },
  too_many_requests: {
    title: "Liian monta pyyntöä",
    detail: "Verkostasi tuli lyhyessä ajassa hyvin paljon pyyntöjä. Odota hetki ja yritä uudelleen.",
  },
  internal: {
    title: "Palvelussa on häiriö",
    detail: "Jotakin meni pieleen meillä, ei sinulla. Yritä hetken päästä uudelleen.",
  },
  unavailable: {
    title: "Palveluun ei juuri nyt saada yhteyttä",
    detail: "Tarkista verkkoyhteytesi ja yritä hetken päästä uudelleen.",
  },
};
