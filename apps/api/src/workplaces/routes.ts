import * as contract from "@tori/contract/workplaces";
import { anyone, identified, moderators, signedIn } from "../platform/access.ts";
import { type Api, serve } from "../platform/endpoints.ts";
import { write } from "../platform/writes.ts";
import { decideWorkplace } from "./decide.ts";
import { editWorkplace, foundWorkplace } from "./found.ts";
import { acceptInvitation, declineInvitation, inviteMember, withdrawInvitation } from "./invite.ts";
import { acceptRequest, askToJoin, refuseRequest } from "./join.ts";
import { changeRole, leaveWorkplace, removeMember } from "./leave.ts";
import { mergeWorkplace } from "./merge.ts";
import { organisationsNamed, proposalFor, workplaceBySlug, workplacesIn } from "./queries.ts";
import { workplaceTasks } from "./tasks.ts";
import { teamOf } from "./team.ts";

/** @param publicUrl where the links of mails lead */
export function workplaceRoutes(api: Api, publicUrl: string): void {
  readingRoutes(api);
  ownRoutes(api, publicUrl);
  memberRoutes(api, publicUrl);
  moderatorRoutes(api, publicUrl);
}

function readingRoutes(api: Api): void {
  const { db } = api;
  serve(api, contract.getWorkplace, anyone, ({ params }) => workplaceBySlug(db, params.slug));
  serve(api, contract.getWorkplaceProposal, signedIn, (_request, actor) => proposalFor(db, actor));
  serve(api, contract.findOrganisations, signedIn, ({ query }) => organisationsNamed(db, query.q));
  serve(api, contract.listWorkplaces, signedIn, ({ params }) => workplacesIn(db, params.slug));
  serve(api, contract.getWorkplaceTeam, signedIn, ({ params }, actor) => teamOf(db, actor, params.slug));
  serve(api, contract.listWorkplaceTasks, moderators, () => workplaceTasks(db));
}

/** What a person does about where they belong. */
function ownRoutes(api: Api, publicUrl: string): void {
  write(api, contract.foundWorkplace, signedIn, ({ body }, given) =>
    foundWorkplace({ ...given, publicUrl }, body),
  );
  write(api, contract.askToJoin, signedIn, ({ params, body }, given) =>
    askToJoin({ ...given, publicUrl }, params.slug, body.message),
  );
  write(api, contract.acceptInvitation, signedIn, ({ params }, given) =>
    acceptInvitation({ ...given, publicUrl }, params.id),
  );
  write(api, contract.declineInvitation, identified, async ({ params }, given) => {
    await declineInvitation({ ...given, publicUrl }, params.id);
    return {};
  });
  write(api, contract.leaveWorkplace, identified, async ({ params }, given) => {
    await leaveWorkplace({ ...given, publicUrl }, params.slug);
    return {};
  });
}

/** What editors do. */
function memberRoutes(api: Api, publicUrl: string): void {
  write(api, contract.editWorkplace, signedIn, async ({ params, body }, given) => {
    await editWorkplace({ ...given, publicUrl }, params.slug, body);
    return {};
  });
  write(api, contract.acceptRequest, signedIn, async ({ params, body }, given) => {
    await acceptRequest({ ...given, publicUrl }, params.slug, { personId: params.id, role: body.role });
    return {};
  });
  write(api, contract.refuseRequest, signedIn, async ({ params }, given) => {
    await refuseRequest({ ...given, publicUrl }, params.slug, params.id);
    return {};
  });
  write(api, contract.changeRole, signedIn, async ({ params, body }, given) => {
    await changeRole({ ...given, publicUrl }, params.slug, { personId: params.id, role: body.role });
    return {};
  });
  write(api, contract.removeMember, signedIn, async ({ params }, given) => {
    await removeMember({ ...given, publicUrl }, params.slug, params.id);
    return {};
  });
  write(api, contract.inviteMember, signedIn, ({ params, body }, given) =>
    inviteMember({ ...given, publicUrl }, params.slug, body),
  );
  write(api, contract.withdrawInvitation, signedIn, async ({ params }, given) => {
    await withdrawInvitation({ ...given, publicUrl }, params.slug, params.id);
    return {};
  });
}

function moderatorRoutes(api: Api, publicUrl: string): void {
  write(api, contract.decideWorkplace, moderators, async ({ params, body }, given) => {
    await decideWorkplace({ ...given, publicUrl }, params.slug, body);
    return {};
  });
  write(api, contract.mergeWorkplace, moderators, async ({ params, body }, given) => {
    await mergeWorkplace({ ...given, publicUrl }, params.slug, body.into);
    return { slug: body.into };
  });
}
