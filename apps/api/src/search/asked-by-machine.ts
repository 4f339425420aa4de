type Headers = { "user-agent"?: unknown; "sec-purpose"?: unknown; purpose?: unknown };

// What people read with says that it is Mozilla; so do many programs that read the web, which then say who they are.
const browser = /^Mozilla\//;
const program = /(?<!cu)bot\b|crawl|spider|slurp|preview|externalhit|mediapartners/i;

/** Whether nobody has asked: a program has, or a browser that fetches a page before somebody opens it. */
export function isAskedByMachine(headers: Headers): boolean {
  const sent = (name: keyof Headers) => (typeof headers[name] === "string" ? headers[name] : "");
  const agent = sent("user-agent");
  const isAhead = /prefetch/i.test(sent("sec-purpose") + sent("purpose"));
  return isAhead || !browser.test(agent) || program.test(agent);
}
