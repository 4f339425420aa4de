import { useId } from "react";
import { useNavigate } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { SearchIcon } from "../ui/icons.tsx";
import { SuggestInput } from "./suggest-input.tsx";
import "./search-field.css";

/** A search form that leads to the search page; without scripts the browser sends it itself. */
export function SearchField({ large = false }: { large?: boolean }) {
  const { texts, paths } = useLanguage();
  const navigate = useNavigate();
  const id = useId();
  return (
    <search>
      <form
        action={paths.search()}
        className={large ? "search-field search-field-large" : "search-field"}
        onSubmit={(event) => {
          event.preventDefault();
          const field = new FormData(event.currentTarget).get("q");
          const words = typeof field === "string" ? field.trim() : "";
          void navigate(paths.search(words === "" ? "" : new URLSearchParams({ q: words }).toString()));
        }}
      >
        <label htmlFor={id}>{texts.common.searchLabel}</label>
        <div className="search-field-row">
          <SuggestInput id={id} />
          <button type="submit" className="button">
            <SearchIcon />
            {texts.common.search}
          </button>
        </div>
        <p className="hint">{texts.common.searchHint}</p>
      </form>
    </search>
  );
}
