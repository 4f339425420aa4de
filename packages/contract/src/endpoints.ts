import {
  createDraft,
  createNextDraft,
  deleteDraft,
  getDraft,
  listMyDrafts,
  listSimilarStories,
  listWaitingDrafts,
  publishDraft,
  reviewDraft,
  saveDraftSection,
} from "./drafts.ts";
import type { EndpointInput, EndpointResponse } from "./endpoint.ts";
import { livez, readyz } from "./health.ts";
import { listLocalMails } from "./mailbox.ts";
import { getOrganisation, listOrganisations } from "./organisations.ts";
import {
  blockPerson,
  endMySession,
  eraseMe,
  exportMyData,
  getMe,
  grantModerator,
  listMySessions,
  listPeople,
  requestSignInCode,
  signIn,
  signOut,
  unblockPerson,
  updateMe,
  withdrawModerator,
} from "./people.ts";
import { getPractice, listPractices } from "./practices.ts";
import { listSuggestions, searchStories } from "./search.ts";
import { getOpenapi, getSite, getStatistics } from "./site.ts";
import {
  getStory,
  getStoryVersion,
  listStories,
  listStoryVersions,
  restoreStory,
  retireStory,
  unpublishStory,
} from "./stories.ts";
import { getTag, listTagChoices, listTags } from "./tags.ts";
import {
  acceptInvitation,
  acceptRequest,
  askToJoin,
  changeRole,
  decideWorkplace,
  declineInvitation,
  editWorkplace,
  findOrganisations,
  foundWorkplace,
  getWorkplace,
  getWorkplaceProposal,
  getWorkplaceTeam,
  inviteMember,
  leaveWorkplace,
  listWorkplaces,
  listWorkplaceTasks,
  mergeWorkplace,
  refuseRequest,
  removeMember,
  withdrawInvitation,
} from "./workplaces.ts";

/** All endpoints by name. Browser code imports the type alone. */
export const endpoints = {
  acceptInvitation,
  acceptRequest,
  askToJoin,
  blockPerson,
  changeRole,
  createDraft,
  createNextDraft,
  decideWorkplace,
  declineInvitation,
  deleteDraft,
  editWorkplace,
  endMySession,
  eraseMe,
  exportMyData,
  findOrganisations,
  foundWorkplace,
  getDraft,
  getMe,
  getOpenapi,
  getOrganisation,
  getPractice,
  getSite,
  getStatistics,
  getStory,
  getStoryVersion,
  getTag,
  getWorkplace,
  getWorkplaceProposal,
  getWorkplaceTeam,
  grantModerator,
  inviteMember,
  leaveWorkplace,
  listLocalMails,
  listMyDrafts,
  listMySessions,
  listOrganisations,
  listPeople,
  listPractices,
  listSimilarStories,
  listStories,
  listStoryVersions,
  listSuggestions,
  listTagChoices,
  listTags,
  listWaitingDrafts,
  listWorkplaceTasks,
  listWorkplaces,
  livez,
  mergeWorkplace,
  publishDraft,
  readyz,
  refuseRequest,
  removeMember,
  requestSignInCode,
  restoreStory,
  retireStory,
  reviewDraft,
  saveDraftSection,
  searchStories,
  signIn,
  signOut,
  unblockPerson,
  unpublishStory,
  updateMe,
  withdrawInvitation,
  withdrawModerator,
};

export type Endpoints = typeof endpoints;

/**
 * Calls an endpoint by name: over HTTP in a browser, directly in the server's own process when it renders a page.
 * Throws a `ProblemError` for an answer that is not a success, or where `signal` has made it stop.
 */
export type Call = <N extends keyof Endpoints>(
  name: N,
  input: EndpointInput<Endpoints[N]>,
  signal?: AbortSignal,
) => Promise<EndpointResponse<Endpoints[N]>>;
