import { createAnalyzer, finnishKeys, type Analyzer } from "./analyzer.ts";
import { loadFinnishSplitter, loadSwedishSplitter } from "./load-word-lists.ts";
import { ruleAnalysis } from "./rule-analysis.ts";
import { dictionaryAnalysis } from "./voikko/dictionary-analysis.ts";
import { findDictionary, type FoundDictionary } from "./voikko/dictionary.ts";
import { splitUnknown } from "./voikko/split-unknown.ts";

export type LoadedAnalyzer = {
  analyzer: Analyzer;
  /** Path of Voikko's dictionary, or null where Finnish goes by rules. */
  dictionary: string | null;
  /** Why a dictionary that is there is not used, in one sentence. */
  warning: string | null;
};

/**
 * The best analyzer that this machine has: Finnish by Voikko's dictionary where it is installed, else by rules.
 *
 * @param setting path of the dictionary (mor.vfst), null to look in the usual places, "off" for the rules
 */
export async function loadAnalyzer(setting: string | null): Promise<LoadedAnalyzer> {
  let warning: string | null = null;
  const found =
    setting === "off"
      ? null
      : await findDictionary(setting).catch((error: Error) => {
          warning = error.message;
          return null;
        });
  const analyzer = found ? await withDictionary(found) : await withRules();
  return { analyzer, dictionary: found?.path ?? null, warning };
}

async function withDictionary({ dictionary }: FoundDictionary): Promise<Analyzer> {
  const unknown = ruleAnalysis(finnishKeys, splitUnknown(dictionary));
  const finnish = { name: `voikko-${dictionary.version}`, analyze: dictionaryAnalysis(dictionary, unknown) };
  return createAnalyzer({ sv: await loadSwedishSplitter() }, finnish);
}

async function withRules(): Promise<Analyzer> {
  const [fi, sv] = await Promise.all([loadFinnishSplitter(), loadSwedishSplitter()]);
  return createAnalyzer({ fi, sv });
}
