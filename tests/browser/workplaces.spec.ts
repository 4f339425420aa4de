import { isClean } from "./clean.ts";
import { adminPage, pageOf } from "./people.ts";
import { expect, test } from "./test.ts";

// The way from an address to a workplace, and what its editors and moderators do, in a browser.

test("a person finds the organisation, founds a workplace, which a moderator approves, and a colleague joins", async ({
  browser,
}) => {
  // Four people, each looked at by axe in every state.
  test.setTimeout(120_000);
  const founder = await pageOf(browser, "pauliina@hollola.test", "Pauliina Perustaja");
  await founder.goto("/fi/liity-tyopaikkaan");
  await expect(founder.getByRole("heading", { name: "Valitse organisaatiosi" })).toBeVisible();
  await isClean(founder);
  await founder.getByLabel("Organisaation nimi").fill("hollol");
  await founder.keyboard.press("Enter");
  await founder
    .getByRole("link", { name: /Hollola/ })
    .first()
    .click();
  await expect(founder.getByRole("heading", { name: /^Valitse työpaikkasi/ })).toBeFocused();
  await isClean(founder);
  await founder.getByRole("link", { name: "Perusta uusi työpaikka" }).click();
  await expect(founder.getByRole("heading", { name: /^Perusta uusi työpaikka/ })).toBeFocused();
  await founder.getByRole("button", { name: "Perusta työpaikka" }).click();
  await expect(founder.getByRole("alert")).toBeFocused();
  await isClean(founder);
  await founder.getByLabel("Työpaikan nimi").fill("Päiväkoti Selain");
  await founder.getByLabel("Varhaiskasvatus").check();
  await founder.getByRole("button", { name: "Perusta työpaikka" }).click();
  await expect(founder.getByText("odottaa moderaattorin hyväksyntää").first()).toBeVisible();
  await isClean(founder);

  const moderator = await adminPage(browser, 360);
  await moderator.goto("/fi/tyopaikkojen-hyvaksynta");
  await isClean(moderator);
  await moderator.getByRole("link", { name: /hyväksyntää$/ }).click();
  await moderator.getByRole("link", { name: "Päiväkoti Selain" }).click();
  await expect(moderator.getByText("pauliina@hollola.test")).toBeVisible();
  await isClean(moderator);
  await moderator.getByRole("button", { name: /^Hyväksy/ }).click();
  await expect(moderator.getByText("Työpaikka on hyväksytty.")).toBeVisible();

  const colleague = await pageOf(browser, "kaisa@hollola.test", "Kaisa Kollega");
  await colleague.goto("/fi/tyopaikat/hollola-paivakoti-selain");
  await isClean(colleague);
  await colleague.getByRole("link", { name: "Oletko täällä töissä? Liity mukaan" }).click();
  await colleague.getByLabel(/Viesti muokkaajalle/).fill("Olen keittiöltä");
  await isClean(colleague);
  await colleague.getByRole("button", { name: "Lähetä pyyntö" }).click();
  await expect(colleague.getByText("odottaa muokkaajan hyväksyntää")).toBeVisible();
  await isClean(colleague);

  await founder.goto("/fi/tyopaikan-jasenet/hollola-paivakoti-selain");
  await expect(founder.getByText("Olen keittiöltä")).toBeVisible();
  await isClean(founder);
  await founder.getByRole("button", { name: "Hyväksy kirjoittajaksi" }).click();
  await expect(founder.getByRole("button", { name: "Tee muokkaajaksi (Kaisa Kollega)" })).toBeVisible();
  await founder.locator("summary").filter({ hasText: "Lähde työpaikasta" }).click();
  await founder.getByRole("button", { name: "Lähde työpaikasta" }).click();
  await expect(founder.getByRole("alert").getByText("Nimeä ensin toinen muokkaaja.")).toBeVisible();
  await isClean(founder);
  await founder.getByLabel("Työkaverin sähköpostiosoite").fill("uusi@hollola.test");
  await founder.getByRole("button", { name: "Lähetä kutsu" }).click();
  await expect(founder.getByText("Kutsu on lähetetty osoitteeseen uusi@hollola.test.")).toBeVisible();
  await founder.getByText("Muokkaa tietoja").click();
  await isClean(founder);

  const invited = await pageOf(browser, "uusi@hollola.test", "Ulla Uusi");
  await invited.goto("/sv/ga-med-i-arbetsplats");
  await expect(invited.getByText("Du är inbjuden")).toBeVisible();
  await isClean(invited);
  await invited.getByRole("button", { name: "Tacka ja" }).click();
  await expect(invited.getByRole("heading", { name: "Päiväkoti Selain" })).toBeVisible();
  await isClean(invited);
});

test("a visitor is asked to sign in before joining, and a workplace that does not exist is not found", async ({
  page,
}) => {
  await page.goto("/fi/liity-tyopaikkaan");
  await expect(page.getByText("Kirjaudu sisään, niin pääset tälle sivulle.")).toBeVisible();
  await isClean(page);
  const missing = await page.goto("/fi/tyopaikat/ei-ole");
  expect(missing?.status()).toBe(404);
});
