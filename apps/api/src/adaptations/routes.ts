import * as contract from "@tori/contract/adaptations";
import type { Names } from "../places/names.ts";
import { anyone, signedIn } from "../platform/access.ts";
import { type Api, serve } from "../platform/endpoints.ts";
import { write } from "../platform/writes.ts";
import { beginAdaptation } from "./begin.ts";
import { adaptationBySlug } from "./queries.ts";

export function adaptationRoutes(api: Api, names: Names): void {
  const { db } = api;
  serve(api, contract.getAdaptation, anyone, ({ params }) => adaptationBySlug({ db, names }, params.slug));
  write(api, contract.createAdaptation, signedIn, ({ params, body }, given) =>
    beginAdaptation(given, params.slug, body),
  );
}
