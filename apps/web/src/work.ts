// What a document of those who sign in loads beside a reader's.
export { createWorkParts } from "./platform/writing/work-part.ts";
export { createWorkRoutes } from "./work-routes.tsx";
