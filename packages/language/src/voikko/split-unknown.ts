import { finnishCompounds } from "../finnish/compounds.ts";
import { formCache } from "../form-cache.ts";
import type { SplitCompound } from "../compound.ts";
import type { Dictionary } from "./dictionary.ts";

/** Cuts a compound that the dictionary lacks where both sides are words of it ("virtuaali" + "euroja"). */
export function splitUnknown({ readings }: Dictionary): SplitCompound {
  const has = formCache(5000, (word) => readings(word).length > 0);
  return finnishCompounds({
    has,
    endsFrom(word, from) {
      const ends: number[] = [];
      for (let end = from + 3; end <= word.length; end++) if (has(word.slice(from, end))) ends.push(end);
      return ends;
    },
  });
}
