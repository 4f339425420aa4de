import type { adoptionRefusals as fi } from "../fi/adoption-refusals.ts";

export const adoptionRefusals: typeof fi = {
  notEditor:
    "An adoption is recorded by an editor of the workplace. Ask an editor to record it, or to make you one.",
  noWorkplace: "Choose your own workplace from the list.",
  workplaceWaits:
    "Your workplace still waits for a moderator's approval. You can record the adoption when it has been approved.",
  ownStory: "This is your own workplace's story. Only the adoption of others' stories is recorded.",
  storyGone: "The story has been taken off the square, so its adoption can no longer be recorded.",
  storyRetired:
    "The story is no longer current, so no new adoption of it can be recorded. The story's page tells why.",
  twice: "Your workplace has recorded the adoption of this story already. Add the next step to it.",
  notStoryEditor:
    "Only an editor of the story's workplace can confirm an adoption, thank for it and answer it.",
  notReleased: "The adoption has not been released, so it cannot be answered yet.",
  said: {
    confirm: "Your workplace has confirmed this adoption already.",
    thank: "Your workplace has thanked for this adoption already.",
    answer: "Your workplace has answered this adoption already.",
  },
  answerMissing: "Write an answer.",
  steps: {
    future: "The day is still to come. If you only plan to take this into use, choose Planned and today.",
    tooOld: "Check the year. The day can be 1 January 1900 at the earliest.",
    beforeStory:
      "The day is before the story. If you had something like this earlier, choose “We already use something like this”.",
    beforeLast: "The day is before the last step. Choose the same day or a later one.",
    reason: "Tell why you ended it. That is of use to others.",
    existing: "If you already use something like this, it cannot be Planned.",
  },
};
