import { expect, test } from "vitest";
import { assetsOf } from "./assets.ts";

const manifest = {
  "src/entry.tsx": { file: "assets/entry.js", css: ["assets/base.css"], imports: ["_vendor.js"] },
  "src/page.tsx": { file: "assets/page.js", css: ["assets/page.css"], imports: ["_vendor.js", "_card.js"] },
  "_vendor.js": { file: "assets/vendor.js" },
  "_card.js": { file: "assets/card.js", css: ["assets/card.css", "assets/base.css"] },
};

test("a page names the entry, every chunk that it imports once, and their styles", () => {
  expect(assetsOf(manifest, "src/entry.tsx", ["src/page.tsx"])).toEqual({
    entry: "/assets/entry.js",
    preloads: ["/assets/vendor.js", "/assets/page.js", "/assets/card.js"],
    styles: ["/assets/base.css", "/assets/page.css", "/assets/card.css"],
  });
});

test("a module that was not built is an error that names it", () => {
  expect(() => assetsOf(manifest, "src/entry.tsx", ["src/gone.tsx"])).toThrow("src/gone.tsx");
});
