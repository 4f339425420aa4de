/** A rule takes the word's beginning (`$1`, `$2`) from a form and puts `to` in its place. */
export type Rule = { name: string; form: RegExp; to: string };

/** The first rule that fits is applied; no rule, no change. */
export function applyFirst(word: string, rules: readonly Rule[]): string {
  const rule = rules.find(({ form }) => form.test(word));
  return rule ? word.replace(rule.form, rule.to) : word;
}

/** Every rule is applied in turn. */
export function applyAll(word: string, rules: readonly Rule[]): string {
  return rules.reduce((rest, { form, to }) => rest.replace(form, to), word);
}
