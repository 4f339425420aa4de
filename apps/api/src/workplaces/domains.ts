/** Mail services that anyone can have an address of: these say nothing of where a person works. */
const freeMail = new Set([
  "aol.com",
  "elisanet.fi",
  "gmail.com",
  "gmx.com",
  "googlemail.com",
  "hotmail.com",
  "hotmail.fi",
  "icloud.com",
  "kolumbus.fi",
  "live.com",
  "live.fi",
  "luukku.com",
  "mail.com",
  "me.com",
  "msn.com",
  "outlook.com",
  "outlook.fi",
  "pp.inet.fi",
  "proton.me",
  "protonmail.com",
  "saunalahti.fi",
  "suomi24.fi",
  "welho.com",
  "yahoo.com",
  "yahoo.fi",
]);

/**
 * The domains that an address may stand for, the nearest first: `x@edu.lahti.fi` for edu.lahti.fi and lahti.fi. None for
 * an address of a free mail service.
 */
export function domainsOf(email: string): string[] {
  const domain = email.slice(email.lastIndexOf("@") + 1).toLowerCase();
  return domainsFrom(domain);
}

/** The domain itself and those above it, down to two words. */
export function domainsFrom(domain: string): string[] {
  const words = domain.split(".");
  const domains = words.slice(0, -1).map((_, start) => words.slice(start).join("."));
  return domains.some((each) => freeMail.has(each)) ? [] : domains;
}
