/** Refusals of claiming an editorial story for one's workplace. */
export const claimRefusals = {
  hasWorkplace: "Tarinalla on jo työpaikka, joten sitä ei voi ottaa omaksi.",
  notPublished: "Tarina ei ole enää torilla, joten sitä ei voi ottaa omaksi.",
  otherOrganisation:
    "Tarina kertoo toisesta organisaatiosta. Sen voi ottaa omaksi vain sen organisaation työpaikka.",
  workplaceWaits:
    "Työpaikkasi odottaa vielä moderaattorin hyväksyntää. Voit ottaa tarinan omaksi sen jälkeen.",
  taken: "Toinen työpaikka on jo ottamassa tarinaa omakseen. Kysy asiasta moderaattoreilta.",
  edited: "Toimitus muokkaa tarinaa juuri nyt. Yritä myöhemmin uudelleen.",
  waits: "Työpaikka on pyytänyt tarinaa omakseen, ja sen luonnos odottaa. Käsittele luonnos ensin.",
  claimerLost:
    "Luonnoksen lähettäjä ei ole enää työpaikan muokkaaja. Palauta luonnos, niin toinen muokkaaja voi lähettää sen.",
  editorsDraft: "Toimituksella on tarinasta keskeneräinen luonnos. Julkaise tai poista se ensin.",
  onlyClaims: "Vain siirron työpaikalle voi hylätä. Tämän tarinan voit palauttaa muokattavaksi.",
};
