import { shownRefusals } from "./shown-refusals.ts";
import type { adoptionRefusals as fi } from "../fi/adoption-refusals.ts";

export const adoptionRefusals: typeof fi = {
  notEditor:
    "An editor of the workplace records an adoption. Ask an editor to record it, or to make you an editor.",
  noWorkplace: "Choose your own workplace from the list.",
  workplaceWaits: shownRefusals.adoptions.workplaceWaits,
  ownStory: "This is your own workplace's story. You can record only the adoption of others' stories.",
  storyGone: "The story has been taken off the square, so its adoption can no longer be recorded.",
  storyRetired: shownRefusals.adoptions.storyRetired,
  twice: "Your workplace has already recorded the adoption of this story. You can add the next step to it.",
  notStoryEditor:
    "Only an editor of the story's workplace can confirm an adoption, say thank you for it and answer it.",
  notReleased: "The adoption has not been released, so it cannot be answered yet.",
  said: {
    confirm: "Your workplace has already confirmed this adoption.",
    thank: "Your workplace has already said thank you for this adoption.",
    answer: "Your workplace has already answered this adoption.",
  },
  answerMissing: "Write an answer.",
  steps: {
    future: "The day is still to come. If you only plan to take this into use, choose Planned and today.",
    tooOld: "Check the year. The day can be 1 January 1900 at the earliest.",
    beforeStory:
      "The day is before the story. If you had something like this earlier, choose “We already use something like this”.",
    beforeLast: "The day is before the last step. Choose the same day or a later one.",
    reason: "Say why you ended it. That helps others.",
    existing: "If you already use something like this, it cannot be Planned.",
  },
};
