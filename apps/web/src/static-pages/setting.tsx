import type { SettingName } from "@tori/text/static-page";
import { useLoaded } from "../platform/use-loaded.ts";
import { siteQuery } from "../site/queries.ts";

/** What the operator has told of itself; an installation that has not been told says so. */
export function Setting({ name, missing }: { name: SettingName; missing: string }) {
  const value = useLoaded(siteQuery)[name];
  if (value === null) return <em>{missing}</em>;
  return name === "operatorName" ? value : <a href={`mailto:${value}`}>{value}</a>;
}
