import { type SubmitEvent, useRef } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { SearchIcon } from "../ui/icons.tsx";
import type { FilterValues } from "./facet-options.ts";
import { Filters } from "./filters.tsx";
import { type SearchState, parseSearch } from "./search-state.ts";
import type { ChangeOptions } from "./use-search.ts";
import { SuggestInput } from "./suggest-input.tsx";
import { useTypedWords } from "./use-typed-words.ts";

type Props = {
  shown: SearchState;
  wanted: SearchState;
  change: (search: SearchState, options?: ChangeOptions) => void;
  values: FilterValues | undefined;
  total: number;
};

/** Words and filters. Without scripts the browser sends the form; with them every change asks for new results. */
export function SearchForm({ shown, wanted, change, values, total }: Props) {
  const { texts, paths } = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const { words, type, flush, cancel } = useTypedWords(shown.q, () => ask({ replace: true }));

  /** Asks for what the form now says: every choice is in it, so nothing that was done just before is lost. */
  function ask(options: ChangeOptions): void {
    // A pause in typing may end after the page has been left.
    if (!form.current?.isConnected) return;
    cancel();
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(form.current)) {
      if (typeof value === "string") params.append(name, value);
    }
    change(parseSearch(params, texts.labels), options);
  }

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const fromFilters = (event.nativeEvent.submitter as HTMLElement | null)?.dataset["from"] === "filters";
    if (!fromFilters) return ask({});
    form.current?.querySelector("details.filters")?.removeAttribute("open");
    ask({ focus: "results" });
  }

  return (
    <form ref={form} className="search-form" action={paths.search()} onSubmit={submit}>
      <div className="search-words">
        <label htmlFor="q">{texts.search.words}</label>
        <div className="search-field-row">
          <SuggestInput id="q" value={words} onType={type} onBlur={flush} onChoose={cancel} />
          <button type="submit" className="button">
            <SearchIcon />
            {texts.common.search}
          </button>
        </div>
        <p className="hint">{texts.common.searchHint}</p>
      </div>
      {/* Other words are other words, which may be misspelt in their turn. */}
      {shown.exact && words === shown.q && <input type="hidden" name="exact" value="1" />}
      {shown.sort !== "relevance" && <input type="hidden" name="sort" value={shown.sort} />}
      {shown.all && <input type="hidden" name="all" value={shown.all} />}
      {wanted.chosen.tag.map((tag) => (
        <input key={tag} type="hidden" name="tag" value={tag} />
      ))}
      <Filters {...{ shown, wanted, values, total }} onChoose={() => ask({})} />
    </form>
  );
}
