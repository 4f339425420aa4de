import type { Rule } from "./rules.ts";

/** Consonant gradation undone at the end of a stem: the weak grade becomes the strong one, a pair becomes one. */
export const gradation: readonly Rule[] = [
  { name: "kk, pp, tt: kaupp-", form: /(.)([kpt])\2$/u, to: "$1$2" },
  { name: "nn: kunna-, kunta", form: /(.)nn$/u, to: "$1nt" },
  { name: "mm: kumma-, kumpa", form: /(.)mm$/u, to: "$1mp" },
  { name: "ng: kaupungi-, kaupunki", form: /(.)ng$/u, to: "$1nk" },
  { name: "ll: vallan, valta", form: /(.)ll$/u, to: "$1lt" },
  { name: "rr: kerran, kerta", form: /(.)rr$/u, to: "$1rt" },
  { name: "d: hoidon, hoito", form: /^(.{2,})d$/u, to: "$1t" },
  { name: "v: avun, apu", form: /^(.{3,})v$/u, to: "$1p" },
];
