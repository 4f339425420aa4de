import * as contract from "@tori/contract/adoptions";
import { anyone, signedIn, whoever } from "../platform/access.ts";
import { type Api, serve } from "../platform/endpoints.ts";
import { write } from "../platform/writes.ts";
import { acknowledge } from "./acknowledge.ts";
import { createAdoption } from "./adopt.ts";
import { addStep, setVisibility } from "./change.ts";
import { adoptionById, keptAdoptions, myAdoptions } from "./own.ts";
import { adoptionsOfStory, adoptionsOfWorkplace } from "./queries.ts";
import { adoptionsToAnswer } from "./to-answer.ts";

/** @param publicUrl where the links of mails lead */
export function adoptionRoutes(api: Api, publicUrl: string): void {
  const { db } = api;
  serve(api, contract.listStoryAdoptions, anyone, ({ params, query }) =>
    adoptionsOfStory(db, params.slug, query),
  );
  serve(api, contract.listWorkplaceAdoptions, anyone, ({ params, query }) =>
    adoptionsOfWorkplace(db, params.slug, query),
  );
  serve(api, contract.getAdoption, whoever, ({ params }, actor) => adoptionById(db, actor, params.id));
  serve(api, contract.listKeptAdoptions, signedIn, ({ params }, actor) =>
    keptAdoptions(db, actor, params.slug),
  );
  serve(api, contract.listAdoptionsToAnswer, signedIn, (_request, actor) => adoptionsToAnswer(db, actor));
  serve(api, contract.getMyAdoptions, signedIn, ({ params }, actor) => myAdoptions(db, actor, params.slug));

  write(api, contract.createAdoption, signedIn, ({ params, body }, given) =>
    createAdoption({ ...given, publicUrl }, params.slug, body),
  );
  write(api, contract.addAdoptionStep, signedIn, ({ params, body }, given) =>
    addStep({ ...given, publicUrl }, params.id, body),
  );
  write(api, contract.setAdoptionVisibility, signedIn, async ({ params, body }, given) => {
    await setVisibility({ ...given, publicUrl }, params.id, body.visibility);
    return {};
  });
  write(api, contract.acknowledgeAdoption, signedIn, async ({ params, body }, given) => {
    await acknowledge({ ...given, publicUrl }, params.id, body);
    return {};
  });
}
