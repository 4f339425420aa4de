import type { CuratedTag } from "@tori/contract/curation";
import type { ProblemBody } from "@tori/contract/problem";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import {
  type FieldErrors,
  type FieldKey,
  type TagForm,
  emptyForm,
  errorsIn,
  formOf,
  isYsoAddress,
  joinForms,
} from "./tag-form.ts";

/** What somebody else has made of the tag while it was being edited. */
export type Clash = { theirs: TagForm; taken: readonly FieldKey[]; clashing: readonly FieldKey[] };

type Seen = {
  tag: CuratedTag | null;
  etag: string;
  /** The tag as the form began from it. */
  opened: TagForm;
  form: TagForm;
  clash: Clash | null;
};

/** A tag's form while it is filled in. When the tag turns out to have changed, what one has typed stays. */
export function useTagForm(tag: CuratedTag | null) {
  const { yso } = useLanguage().texts.curation.errors;
  const [seen, setSeen] = useState(() => begin(tag));
  const [errors, setErrors] = useState<FieldErrors>({});
  const [tries, setTries] = useState(0);
  if (tag !== seen.tag) setSeen(afterChange(seen, tag));
  const { form, etag, clash } = seen;

  function tell(found: FieldErrors): void {
    setErrors(found);
    setTries(tries + 1);
  }

  return {
    form,
    etag,
    errors,
    /** Counts the refused tries: a summary of errors takes the focus at each. */
    tries,
    clash,
    change: (key: FieldKey, text: string) => setSeen({ ...seen, form: { ...form, [key]: text } }),
    /** Finds what need not be sent to be refused. */
    check(): boolean {
      const isFine = form.yso.trim() === "" || isYsoAddress(form.yso);
      if (!isFine) tell({ yso });
      return isFine;
    },
    refuse: (problem: ProblemBody) => tell(errorsIn(problem, form)),
    saved(newEtag: string): void {
      setErrors({});
      setSeen({ ...seen, etag: newEtag, opened: form, clash: null });
    },
  };
}

function begin(tag: CuratedTag | null): Seen {
  const form = tag ? formOf(tag) : emptyForm;
  return { tag, etag: tag?.etag ?? "", opened: form, form, clash: null };
}

function afterChange(seen: Seen, tag: CuratedTag | null): Seen {
  // What one has saved oneself has come back.
  if (!tag || tag.etag === seen.etag) return { ...seen, tag };
  const theirs = formOf(tag);
  const { form, ...rest } = joinForms({ opened: seen.opened, mine: seen.form, theirs });
  const isUntouched = seen.form === seen.opened;
  return { tag, etag: tag.etag, opened: theirs, form, clash: isUntouched ? null : { theirs, ...rest } };
}
