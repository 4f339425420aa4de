import { expect, test } from "vitest";
import { type AuditState, formatAuditState, parseAuditState } from "./audit-state.ts";

test("the address keeps all filters, and nothing that is not set", () => {
  const state: AuditState = {
    action: "tag.merged",
    person: "01890a5d-ac96-774b-bcce-b302099a8057",
    about: "työ & koti",
    from: "2026-11-01",
  };
  expect(parseAuditState(formatAuditState(state))).toEqual(state);
  expect(formatAuditState({ name: "" })).toBe("");
});

test("what is no filter is left out", () => {
  expect(parseAuditState("?action=DROP&person=x&name=a&from=1.1.2026&thing=1&to=2026-11-30&page=2")).toEqual({
    to: "2026-11-30",
  });
});
