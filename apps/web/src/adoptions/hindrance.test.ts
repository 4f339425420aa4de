import type { MyMembership } from "@tori/contract/people";
import { expect, test } from "vitest";
import { hindranceOf } from "./hindrance.ts";

const membership = (more: Partial<MyMembership> = {}): MyMembership => ({
  workplace: { slug: "paivakoti", name: "Päiväkoti" },
  organisation: { slug: "lahti", name: { fi: "Lahti", sv: "Lahtis" } },
  role: "editor",
  state: "active",
  workplaceState: "active",
  ...more,
});
const story = { state: "published" } as const;
const place = { slug: "paivakoti", name: "Päiväkoti", adoptionId: null };
const nothing = { workplaces: [], maySpeak: false };
const personIn = (...memberships: MyMembership[]) => ({ isBlocked: false, memberships });

test("an editor of another workplace may record", () => {
  const my = { workplaces: [place], maySpeak: false };
  expect(hindranceOf({ me: personIn(membership()), story, my })).toBeNull();
});

test("an editor of the story's own workplace may where there is another workplace, too", () => {
  const me = personIn(membership());
  expect(hindranceOf({ me, story, my: { workplaces: [], maySpeak: true } })).toBe("own");
  expect(hindranceOf({ me, story, my: { workplaces: [place], maySpeak: true } })).toBeNull();
});

test("a retired story and a blocked person are refused first", () => {
  const my = { workplaces: [place], maySpeak: false };
  expect(hindranceOf({ me: personIn(membership()), story: { state: "retired" }, my })).toBe("retired");
  expect(hindranceOf({ me: { ...personIn(membership()), isBlocked: true }, story, my })).toBe("blocked");
});

test("an author, one whose workplace waits, and one without any are told apart", () => {
  const reason = (...memberships: MyMembership[]) =>
    hindranceOf({ me: personIn(...memberships), story, my: nothing });
  expect(reason(membership({ role: "author" }))).toBe("author");
  expect(reason(membership({ workplaceState: "waiting" }))).toBe("waits");
  expect(reason()).toBe("nowhere");
  expect(reason(membership({ state: "asked" }))).toBe("nowhere");
});
