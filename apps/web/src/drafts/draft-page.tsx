import { useQueryClient } from "@tanstack/react-query";
import type { Me } from "@tori/contract/people";
import { workPaths } from "@tori/text/work-paths";
import { useEffect } from "react";
import { useNavigate, useParams } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { definePrivatePage } from "../people/private-page.tsx";
import { useMe } from "../people/use-me.ts";
import { Pending } from "../workplaces/pending.tsx";
import { DraftForm } from "./draft-form.tsx";
import { draftQuery } from "./queries.ts";

export const page = definePrivatePage({
  title: ({ drafts }) => drafts.title,
  trail: ({ desk }, paths) => [{ name: desk.title, path: paths.desk }],
  useMe,
  Content: WriteDraft,
});

function WriteDraft({ me }: { me: Me }) {
  const { id = "" } = useParams();
  const { language } = useLanguage();
  const { data, error } = useFresh(draftQuery(id));
  const navigate = useNavigate();
  useAnewOnReturn(id);
  // While a moderator has it, it can be read and not changed.
  const isWaiting = data?.state === "waiting";
  useEffect(() => {
    if (isWaiting) void navigate(workPaths[language].draftPreview(id), { replace: true });
  }, [isWaiting, navigate, language, id]);
  if (!data || isWaiting) return <Pending error={error} />;
  return <DraftForm key={id} draft={data} me={me} />;
}

/** Others may have written while this window was in the background. */
function useAnewOnReturn(id: string): void {
  const client = useQueryClient();
  useEffect(() => {
    const renew = () => {
      if (document.visibilityState === "visible")
        void client.refetchQueries({ queryKey: draftQuery(id).queryKey });
    };
    document.addEventListener("visibilitychange", renew);
    return () => document.removeEventListener("visibilitychange", renew);
  }, [client, id]);
}
