/** Refusals of reports and of what is decided of them. */
export const reportRefusals = {
  otherStory: "Kerralla voi päättää vain saman tarinan ilmoituksista.",
  decided: "Toinen moderaattori on jo päättänyt asiasta. Päivitä sivu ja katso, mitä hän päätti.",
  notAppealed: "Päätökseen ei ole pyydetty oikaisua, tai pyyntö on jo käsitelty.",
  ownDecision: "Olet tehnyt päätöksen, johon pyydetään oikaisua. Pyynnön käsittelee toinen moderaattori.",
  hidden: "Tarina on jo piilotettu.",
  notHidden: "Tarinaa ei ole piilotettu.",
  appealWaits: "Tarinan piilottamiseen on pyydetty oikaisua. Käsittele ensin oikaisupyyntö.",
  noAppeal: "Tähän päätökseen ei voi pyytää oikaisua. Joko aika on päättynyt tai asia on jo käsittelyssä.",
  publishHidden: "Moderaattori on piilottanut tarinan, joten sitä ei voi nyt julkaista. Luonnos on tallessa.",
};
