import { definePage } from "../platform/page.ts";
import { siteQuery } from "../site/queries.ts";
import { SignIn } from "./sign-in.tsx";

export const page = definePage({
  load: async ({ queryClient }) => {
    await queryClient.ensureQueryData(siteQuery);
  },
  head: (_data, { texts }) => ({
    title: `${texts.people.signIn.title} – ${texts.common.siteName}`,
    description: texts.people.signIn.lead,
    noindex: true,
  }),
  Component: SignIn,
});
