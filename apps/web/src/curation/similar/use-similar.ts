import type { listSimilarTags } from "@tori/contract/curation";
import type { EndpointResponse } from "@tori/contract/endpoint";
import type { Language } from "@tori/text/language";
import { useFresh } from "../../platform/writing/use-fresh.ts";
import { similarTagsQuery } from "./queries.ts";

export type SimilarTag = EndpointResponse<typeof listSimilarTags>["items"][number];

type Asked = {
  /** A word in each language; null or too little of one asks nothing there. */
  names: Readonly<Record<Language, string | null>>;
  /** Left out: the tag that has these names. */
  except?: string;
};

const shortest = 3;

/** Tags that are like a name in any language, the likest first, each once; undefined until the first have come. */
export function useSimilar({ names, except }: Asked): SimilarTag[] | undefined {
  const found = [
    useSimilarIn("fi", names.fi, except),
    useSimilarIn("sv", names.sv, except),
    useSimilarIn("en", names.en, except),
  ];
  if (found.every((items) => items === undefined)) return undefined;
  const likest = found
    .flatMap((items) => items ?? [])
    .toSorted((one, other) => rank[one.likeness] - rank[other.likeness]);
  return likest.filter(({ tag }, place) => likest.findIndex((each) => each.tag === tag) === place);
}

const rank: Record<SimilarTag["likeness"], number> = { form: 0, compound: 1, letters: 2 };

function useSimilarIn(language: Language, name: string | null, except?: string): SimilarTag[] | undefined {
  const q = name?.trim() ?? "";
  const isWanted = q.length >= shortest;
  const query = similarTagsQuery({ q, language, ...(except !== undefined && { except }) });
  const { data } = useFresh(query, isWanted);
  return isWanted ? data?.items : undefined;
}
