import type { problems as fi } from "../fi/problems.ts";

export const problems: typeof fi = {
  bad_request: {
    title: "There is a mistake in the address",
    detail: "The request could not be read. Check the address, or start the search again.",
  },
  invalid_input: {
    title: "Something needs correcting",
    detail: "Some of the information you gave is not valid. Check it and try again.",
  },
  not_found: {
    title: "Page not found",
    detail: "The address may be mistyped, or the page may have been moved or removed.",
  },
  gone: {
    title: "This page has been removed",
    detail: "The page has been taken off the square and can no longer be read.",
  },
  too_many_requests: {
    title: "Too many requests",
    detail: "A great many requests came from your network in a short time. Wait a moment and try again.",
  },
  internal: {
    title: "The service has a fault",
    detail: "Something went wrong on our side, not yours. Try again in a moment.",
  },
  unavailable: {
    title: "The service cannot be reached right now",
    detail: "Check your connection and try again in a moment.",
  },
};
