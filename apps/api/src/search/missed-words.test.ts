import { expect, test } from "vitest";
import { missedWords } from "./missed-words.ts";

test("the same words are the same miss, however they are written", () => {
  for (const text of ["Avanto uinti", "  avanto   UINTI? ", '"avanto uinti"']) {
    expect(missedWords(text)).toBe("avanto uinti");
  }
  expect(missedWords("24/7 palvelu 2024")).toBe("24 7 palvelu 2024");
});

test.each([
  ["a personal identity code", "potilas 131052-308T"],
  ["one of this century", "010101A900R"],
  ["one of the newer signs", "010101Y900R hoito"],
  ["one with a typographic dash", "131052–308T"],
  ["one in full-width digits", "１３１０５２-３０８T"],
  ["a telephone number", "soita 040 123 4567"],
  ["one from abroad", "+358 (0)9 310 1641"],
  ["an e-mail address", "maija.meikalainen@example.fi"],
  ["a bank account", "FI21 1234 5600 0007 85"],
  ["a link", "https://example.fi/maija"],
  ["a long text", "maija meikäläinen on ollut poissa töistä koko viime viikon ajan"],
  ["nothing", " ?! "],
])("%s is not kept", (_, text) => {
  expect(missedWords(text)).toBeNull();
});
