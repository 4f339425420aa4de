// Words that say nothing about what a story is about: they carry no weight in a query unless it has no others.
// Written by hand for queries in plain language; a word that means something in another of the languages is left out.

const finnish = `
  ja tai sekä eli että jotta kun jos koska vaikka mutta vaan kuin kuten niin myös vain vielä jo nyt sitten ei eivät en
  emme ette et älä on ovat oli olivat ole olla olisi ollut olemme olen se sen sitä siitä siihen sillä ne niiden niitä
  niihin niistä tämä tämän tätä tästä tähän tällä nämä näiden näitä tuo tuon joka jonka jota josta johon jolla jossa
  jotka joiden joita mikä minkä mitä mistä mihin millä missä miksi mille miten kuinka kuka kenen keitä ketkä milloin
  montako paljonko voiko voi voisi voimme voidaan onko olisiko saako saa saada saadaan saatiin saatu saisi kukaan ketään mitään mikään pitääkö pitää täytyy kannattaako
  kannattaa tarvitaanko haluan haluaisin halutaan tehdä tehdään tekee oma oman omaa omat omaan muu muut muuta muualla
  jokin jotain joku jossain kaikki kaikkien itse me meidän te teidän he heidän minun sinun hänen ilman kanssa avulla
  sisällä kautta varten mukaan ennen jälkeen aikana sekin eräs moni paljon vähän hyvin lisää enemmän jne esimerkiksi
`;
const swedish = `
  och eller samt att som när om eftersom men utan än också bara ännu redan nu sedan inte är var varit vara blir bli
  blev har hade ha kan kunde ska skall skulle får fick få måste bör den det de dem dess denna detta dessa en ett vi
  oss vår vårt våra ni er jag du han hon hans hennes deras sin sitt sina man i på av till för med från vid hos under
  över mellan genom mot hur vad vilken vilket vilka varför vem vems varifrån vart mycket mer mest någon något några
  alla allt egen eget egna göra gör gjort så där här
`;
const english = `
  a an the and or but if then than that this these those which who whom whose what when where why how is are was were
  be been being do does did done can could may might must shall should will would have has had i you he she it we they
  me him her us them my your his its our their own to of in on at by for from with without into about as so not no
  there here more most some any all each every other such
`;

const stopWords = new Set(`${finnish} ${swedish} ${english}`.split(/\s+/).filter((word) => word !== ""));

/** Whether a lower-case word is a filler or a question word in Finnish, Swedish or English. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
