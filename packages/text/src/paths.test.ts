import { expect, test } from "vitest";
import { languages } from "./language.ts";
import { paths, samePath } from "./paths.ts";
import { reusePaths } from "./reuse-paths.ts";
import { workPaths } from "./work-paths.ts";

test("an address leads to the same page in another language, its slug unchanged", () => {
  expect(samePath("/fi/tarinat/kirja-kotiin", "sv")).toBe("/sv/berattelser/kirja-kotiin");
  expect(samePath("/sv/sok", "en")).toBe("/en/search");
  expect(samePath("/fi/tarinat/versiot/versiot", "sv")).toBe("/sv/berattelser/versiot/versioner");
  expect(samePath("/en", "fi")).toBe("/fi");
});

test("an address that is not one of ours leads to the front page of the language", () => {
  for (const path of ["/", "/de/haku", "/fi/search", "/fi/constructor", "/fi/__proto__", "//"])
    expect(samePath(path, "sv")).toBe("/sv");
});

test("every page can be reached from every language and back", () => {
  for (const from of languages)
    for (const to of languages)
      for (const path of [
        paths[from].search(),
        paths[from].practice("a-b"),
        paths[from].about,
        paths[from].api,
        paths[from].storyUse("a-b"),
        workPaths[from].storyVersions("a-b"),
        workPaths[from].workplaceTeam("tags"),
        reusePaths[from].comparison(),
        reusePaths[from].adapt("a-b"),
        reusePaths[from].differences("a-b"),
      ])
        expect(samePath(samePath(path, to), from)).toBe(path);
});

test("a search address carries its query", () => {
  expect(paths.fi.search("q=a%20b")).toBe("/fi/haku?q=a%20b");
  expect(paths.fi.search()).toBe("/fi/haku");
});

test("a comparison's address names its stories in its language", () => {
  expect(reusePaths.fi.comparison(["a", "b"])).toBe("/fi/vertailu?tarina=a&tarina=b");
  expect(reusePaths.sv.comparison(["a"])).toBe("/sv/jamforelse?berattelse=a");
  expect(reusePaths.en.comparison()).toBe("/en/comparison");
});
