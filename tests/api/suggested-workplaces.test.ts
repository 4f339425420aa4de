import { expect, test } from "vitest";
import { newPlace } from "../support/adoptions.ts";
import { testSite } from "../support/app.ts";
import { createClient } from "../support/client.ts";

test("active workplaces are suggested with their organisation, by the names of both", async () => {
  const site = await testSite();
  const open = await newPlace(site, "lahti", "Onnimannin päiväkoti");
  const waiting = await newPlace(site, "vantaa", "Onnimannin puisto");
  await site.db.updateTable("workplace").set({ state: "waiting" }).where("slug", "=", waiting.slug).execute();
  const call = createClient(site.fastify);
  for (const q of ["onnim", "päiväkoti lahti", "lahden onnimanni"]) {
    const { items } = await call("listSuggestions", { query: { q, locale: "sv" } });
    expect(items.filter(({ kind }) => kind === "workplace")).toEqual([
      { kind: "workplace", slug: open.slug, label: open.name, language: "sv", organisation: "Lahtis stad" },
    ]);
  }
});
