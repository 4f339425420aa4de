import type { Rule } from "./rules.ts";

// Word endings of Finnish, found out by trying on text of municipal websites; the order is part of the rules.

export const particles: readonly Rule[] = [
  { name: "also: koulussakin", form: /^(.{3,}[aeiouyäönt])(?:kin|kaan|kään)$/u, to: "$1" },
];

export const possessives: readonly Rule[] = [
  {
    name: "after a case: koulussamme",
    form: /^(.{3,}(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|n[aä]))(?:an|än|mme|nne|ns[aä]|ni|si)$/u,
    to: "$1",
  },
  { name: "after to: koulullensa", form: /^(.{3,}lle)(?:en|mme|nne|ns[aä]|ni|si)$/u, to: "$1" },
  { name: "after becoming: avuksenne", form: /^(.{3,}ks)e(?:en|mme|nne|ns[aä]|ni|si)$/u, to: "$1i" },
  { name: "after a vowel: koulumme", form: /^(.{4,}[aeiouyäö])(?:mme|nne|ns[aä])$/u, to: "$1" },
];

/** From a noun's form to its vowel stem. */
export const nounEndings: readonly Rule[] = [
  { name: "kehittäminen", form: /^(.{2,})inen$/u, to: "$1ise" },
  {
    name: "uutuus and its cases",
    form: /^(.{2,}(?:uu|yy))(?:s|t?ta|ttä|(?:d|t|ks|s)[ei][a-zäö]{0,6})$/u,
    to: "$1s",
  },
  { name: "some and of, of -minen: kehittämistä", form: /^(.{4,}mi)s(?:t[aä]|ten)$/u, to: "$1se" },
  {
    name: "some and of, of -lainen and -llinen: kuntalaisten",
    form: /^(.{2,}(?:l[aä]|ll)i)s(?:t[aä]|ten)$/u,
    to: "$1se",
  },
  {
    name: "cases of terveys and talous",
    form: /^(.{2,}[eiaäoö][uy])(?:den|det|d[ei](?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi)|tt[aä]|teen|ten[aä])$/u,
    to: "$1s",
  },
  { name: "into, of -nen: ihmiseen", form: /^(.{2,}i)seen$/u, to: "$1se" },
  {
    name: "local cases of the plural: kouluissa",
    form: /^(.{3,})(?:iss[aä]|ist[aä]|ill[aä]|ilt[aä]|ille|iksi|in[aä])$/u,
    to: "$1",
  },
  {
    name: "local cases: koulussa",
    form: /^(.{2,}[aeiouyäöå])(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi)$/u,
    to: "$1",
  },
  {
    name: "of and into, plural: kaupunkeihin",
    form: /^(.{3,})(?:iden|itten|ihin|isiin|siin|seen)$/u,
    to: "$1",
  },
  { name: "of, plural: koulujen", form: /^(.{3,})(?:jen|ien)$/u, to: "$1" },
  { name: "into: kouluun", form: /^(.{2,})([aeiouyäö])\2n$/u, to: "$1$2" },
  { name: "into, short word: työhön", form: /^(.{2,}[aeiouyäö])h[aeiouyäö]n$/u, to: "$1" },
  { name: "some, plural: asioita", form: /^(.{3,})(?:it[aä]|oja|öjä|ioita|iöitä)$/u, to: "$1" },
  { name: "some, plural: kouluja", form: /^(.{3,}[aeiouyäö])j[aä]$/u, to: "$1" },
  { name: "some: kehitystä", form: /^(?=.{6})(.{3,}[sne])t[aä]$/u, to: "$1" },
  {
    name: "some, short word: työtä",
    form: /^([^aeiouyäö]{0,2}(?:yö|uo|ie|aa|ää|uu|yy|ii|ei|oi|ui))t[aä]$/u,
    to: "$1",
  },
  { name: "some: tunnetta", form: /^(.{3,}e)tt[aä]$/u, to: "$1" },
  { name: "as: opettajana", form: /^(?=.{6})(.{3,}[aeiouyäö])n[aä]$/u, to: "$1" },
  { name: "of, and plural: koulun, koulut", form: /^(.{2,}[aeiouyäö])[nt]$/u, to: "$1" },
  { name: "some: koulua", form: /^(.{3,}[eiouyö])[aä]$/u, to: "$1" },
];

/** Alternations at the end of a noun's stem, all applied in turn. */
export const stemEndings: readonly Rule[] = [
  { name: "kehitykse-", form: /uks[ei]?$/u, to: "us" },
  { name: "kehitykse-, front vowels", form: /yks[ei]?$/u, to: "ys" },
  { name: "-kse-", form: /kse$/u, to: "s" },
  { name: "-minen: kehittämise-", form: /(?<=.{3})mi(?:s|se|si)$/u, to: "" },
  { name: "-inen: kunnallise-", form: /is[ei]$/u, to: "is" },
  {
    name: "comparative: parempi",
    form: /(?<=.{3})[aäeo]?(?:mp[iaä]|mma|mmä|mmi|immi|imp[iaä])$/u,
    to: "",
  },
  { name: "-as: opas", form: /(?<=.{3})[aä]s$/u, to: "" },
  { name: "participle: väsynyt", form: /(?<=.{3})[uy]it$/u, to: "us" },
];

/** Endings of common verb forms, tried in this order where three letters stay. */
export const verbEndings: readonly string[] = `
  ttaessa ttäessä taessa täessä aessa äessä ttaisi ttäisi aaksesi ääksesi aksesi äksesi akseen äkseen
  isivat isivät itaan itään eta etä isit isin itte imme ivat ivät aen äen aminen äminen eminen iminen
  uminen yminen misella misessa taisiin ttaisiin täisiin ttäisiin taisi täisi tettiin ttiin tiin tetaan
  tetään taan tään daan dään tettu tetty ttu tty neet neen nut nyt isimme vat vät mme tte isi malla mällä
  massa mässä masta mästä maan mään matta mättä essa essä kaa kää
`
  .trim()
  .split(/\s+/);
