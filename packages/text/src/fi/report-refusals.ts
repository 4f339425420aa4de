/** Refusals of reports and of what is decided of them. */
export const reportRefusals = {
  otherStory: "Yhdessä voi päättää vain saman tarinan ilmoituksista.",
  decided: "Toinen moderaattori on jo päättänyt asiasta. Päivitä sivu ja katso, mitä hän päätti.",
  notAppealed: "Päätöksestä ei ole valitettu, tai valitus on jo käsitelty.",
  ownDecision: "Olet tehnyt päätöksen, josta valitetaan. Valituksen käsittelee toinen moderaattori.",
  hidden: "Tarina on jo piilotettu.",
  notHidden: "Tarinaa ei ole piilotettu.",
  appealWaits: "Tarinan piilottamisesta on valitettu. Käsittele valitus.",
  noAppeal: "Tästä päätöksestä ei voi valittaa. Joko valitusaika on päättynyt tai asia on jo käsittelyssä.",
  publishHidden: "Moderaattori on piilottanut tarinan, joten sitä ei voi nyt julkaista. Luonnos on tallessa.",
};
