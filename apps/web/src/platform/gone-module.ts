import { type createBrowserRouter, createPath } from "react-router";

/**
 * A new version of the site takes the old one's files away. The page that an open document then cannot load is opened
 * as a document of its own.
 */
export function openAnewWhenGone(router: ReturnType<typeof createBrowserRouter>): void {
  window.addEventListener("vite:preloadError", (event) => {
    const next = router.state.navigation.location;
    if (!next) return;
    event.preventDefault();
    window.location.assign(createPath(next));
  });
}

/** Waits for a module; for ever where it is gone, for then another document is on its way. */
export async function unlessGone<Module>(loading: Promise<Module>): Promise<Module> {
  // Vite gives nothing where its error has been handled.
  const module = (await loading) as Module | undefined;
  return module ?? new Promise<never>(() => {});
}
