import type { Localized } from "@tori/contract/language";
import type { AcknowledgementKind } from "@tori/contract/vocabulary";
import { mayTry } from "../people/attempts.ts";
import { tellEach } from "../platform/mail/tell.ts";
import { Problem } from "../platform/problem.ts";
import { editorsOf } from "../workplaces/tell.ts";
import type { AdoptedStory, AdoptionWrite, OpenAdoption } from "./open.ts";

type Released = { story: AdoptedStory; workplaceName: string; organisationName: Localized };

/** A story's workplace is told that it is reused; nobody is for one of the editors'. */
export async function tellStorysWorkplace(
  write: AdoptionWrite,
  { story, workplaceName, organisationName }: Released,
): Promise<void> {
  if (story.workplaceId === null) return;
  if (!(await mayTry(write.db, "releasesOfPerson", write.actor.personId))) {
    throw new Problem("too_many_requests");
  }
  await tellEach(write, await editorsOf(write, story.workplaceId), ({ adoptions }, language) => ({
    says: adoptions.released({
      workplace: workplaceName,
      organisation: organisationName[language] ?? organisationName.fi,
      title: story.title,
    }),
    path: (path) => path.storyUse(story.slug),
  }));
}

/** An adopter is told what the story's workplace said. */
export async function tellAdopter(
  write: AdoptionWrite,
  { story, workplaceId }: OpenAdoption,
  { kind, text }: { kind: AcknowledgementKind; text: string },
): Promise<void> {
  const said = { workplace: story.workplaceName ?? "", title: story.title, text };
  await tellEach(write, await editorsOf(write, workplaceId), ({ adoptions }) => ({
    says: adoptions[kind](said),
    path: (path) => path.storyUse(story.slug),
  }));
}
