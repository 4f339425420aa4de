import { useQueryClient } from "@tanstack/react-query";
import type { EndpointInput, EndpointResponse } from "@tori/contract/endpoint";
import type { decideMissedSearch, listMissedSearches } from "@tori/contract/missed-searches";
import type { TagChoice } from "@tori/contract/tags";
import { formatDate } from "@tori/text/dates";
import { type Language, languages } from "@tori/text/language";
import { useState } from "react";
import { useRenewTags } from "../curation/use-renew-tags.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Form } from "../ui/form/form.tsx";
import { RadioGroup } from "../ui/form/radio-group.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TagPicker } from "../ui/tag-picker/tag-picker.tsx";
import { TextField } from "../ui/text-field.tsx";
import { missedSearchesQuery } from "./queries.ts";

type Search = EndpointResponse<typeof listMissedSearches>["items"][number];
type Decision = EndpointInput<typeof decideMissedSearch>["body"]["decision"];
type Kind = "synonym" | "hidden" | "tag";
type Props = { search: Search; choices: readonly TagChoice[] };

/** Words that found nothing become a word of a tag or a tag of their own, or are set aside. */
export function MissedSearch({ search: { words, searches, lastAsked, similar }, choices }: Props) {
  const { texts, language } = useLanguage();
  const { curation, common } = texts;
  const { missed } = curation;
  const [kind, setKind] = useState<Kind>("synonym");
  const [label, setLabel] = useState(words);
  const [inSwedish, setInSwedish] = useState("");
  const [written, setWritten] = useState<Language>(language);
  const [tag, setTag] = useState(() => similar.find((id) => choices.some((each) => each.id === id)) ?? "");
  const { submit, isBusy, problem } = useDecision(words);
  const kinds: Kind[] = ["synonym", "hidden", "tag"];
  function decide(): void {
    const labels = { fi: { preferred: label }, sv: { preferred: inSwedish } };
    if (kind === "tag") void submit({ kind, tag: { labels } });
    else if (tag !== "") void submit({ kind, tag, language: written, label });
  }
  return (
    <section className="desk-card">
      <h2>{words}</h2>
      <p>{missed.asked(searches, formatDate(lastAsked, language))}</p>
      <Form onSubmit={decide}>
        <Refusal problem={problem} />
        <RadioGroup
          id={`kind-${words}`}
          label={missed.kind}
          options={kinds.map((value) => ({ value, label: missed.kinds[value] }))}
          value={kind}
          onChange={setKind}
        />
        <TextField
          label={kind === "tag" ? `${curation.fields.preferred} (${common.languageNames.fi})` : missed.label}
          maxLength={100}
          value={label}
          onChange={(event) => setLabel(event.target.value)}
        />
        {kind === "tag" ? (
          <TextField
            label={`${curation.fields.preferred} (${common.languageNames.sv})`}
            maxLength={100}
            value={inSwedish}
            onChange={(event) => setInSwedish(event.target.value)}
          />
        ) : (
          <>
            <RadioGroup<Language>
              id={`language-${words}`}
              label={missed.language}
              options={languages.map((value) => ({ value, label: common.languageNames[value] }))}
              value={written}
              onChange={setWritten}
            />
            <TagPicker
              id={`tag-${words}`}
              label={missed.tag}
              value={tag === "" ? [] : [{ id: tag }]}
              onChange={([picked]) => setTag(picked && "id" in picked ? picked.id : "")}
              vocabulary={choices}
              max={1}
              mayPropose={false}
            />
          </>
        )}
        <Buttons isBusy={isBusy} onAside={() => void submit({ kind: "aside" })} />
      </Form>
    </section>
  );
}

function Buttons({ isBusy, onAside }: { isBusy: boolean; onAside: () => void }) {
  const { missed } = useLanguage().texts.curation;
  return (
    <div className="button-row">
      <Button type="submit" busy={isBusy}>
        {missed.doIt}
      </Button>
      <Button kind="quiet" busy={isBusy} onClick={onAside}>
        {missed.aside}
      </Button>
    </div>
  );
}

function useDecision(words: string) {
  const send = useSend();
  const client = useQueryClient();
  const renew = useRenewTags();
  return useSubmit(async (decision: Decision) => {
    await send("decideMissedSearch", { body: { words, decision } });
    await renew();
    await client.refetchQueries({ queryKey: missedSearchesQuery.queryKey });
  });
}
