import { expect, test } from "vitest";
import { accepted, changed, collided, refreshed, sectionOf, sent, settled } from "./section.ts";

const saved = (value: unknown, etag: string) => ({
  value,
  etag,
  savedAt: "2026-11-24T10:41:00Z",
  savedBy: "Kaisa",
});

test("what was typed while a save was under way is not taken for saved", () => {
  const typed = changed(sectionOf(undefined, ""), "Vuorot");
  const onItsWay = sent(typed);
  const typedOn = changed(onItsWay, "Vuorot yhdessä");
  const answered = accepted(typedOn, "Vuorot", { etag: '"1"', savedAt: "2026-11-24T10:41:00Z" });
  expect(answered).toMatchObject({ value: "Vuorot yhdessä", etag: '"1"', isSaved: false });
  expect(accepted(onItsWay, "Vuorot", { etag: '"1"', savedAt: "" })).toMatchObject({ isSaved: true });
});

test("two who write at once: both texts are kept until one is chosen", () => {
  const mine = changed(sectionOf(saved("Alku", '"1"'), ""), "Oma");
  const clash = collided(mine, saved("Toisen", '"2"'));
  expect(clash).toMatchObject({ value: "Oma", etag: '"1"', isSaved: false, clash: { value: "Toisen" } });
  expect(settled(clash, "Oma")).toMatchObject({ value: "Oma", etag: '"2"', isSaved: false, clash: null });
  expect(settled(clash, "Toisen")).toMatchObject({
    value: "Toisen",
    etag: '"2"',
    isSaved: true,
    clash: null,
  });
});

test("two who write the same do not clash, however PostgreSQL orders the keys", () => {
  const mine = changed(sectionOf(undefined, null), { email: "a@b.fi", role: "Johtaja" });
  expect(collided(mine, saved({ role: "Johtaja", email: "a@b.fi" }, '"1"'))).toMatchObject({
    isSaved: true,
    etag: '"1"',
    clash: null,
  });
});

test("one's own save, whose answer was lost, is no clash", () => {
  const typedOn = changed(sent(changed(sectionOf(undefined, ""), "Vuorot")), "Vuorot yhdessä");
  expect(collided(typedOn, saved("Vuorot", '"1"'))).toMatchObject({
    value: "Vuorot yhdessä",
    etag: '"1"',
    isSaved: false,
    clash: null,
  });
});

test("what others save comes in where nothing waits to be saved, and an older state never does", () => {
  const read = sectionOf(saved("Alku", '"2"'), "");
  expect(refreshed(read, saved("Uusi", '"3"'))).toMatchObject({ value: "Uusi", etag: '"3"', replaced: 1 });
  expect(refreshed(read, saved("Vanha", '"1"'))).toBe(read);
  const typed = changed(read, "Oma");
  expect(refreshed(typed, saved("Uusi", '"3"'))).toMatchObject({ value: "Oma", clash: { value: "Uusi" } });
});
