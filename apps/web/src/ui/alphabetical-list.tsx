import { Link } from "../platform/link.tsx";
import type { Group } from "./alphabet.ts";
import "./alphabetical-list.css";

/** A thing in the list: `more` is said of it after its name. */
type Entry = { path: string; name: string; more: string };

type Props = { groups: readonly Group<Entry>[]; lettersLabel: string };

/** Names under their first letters, with the letters themselves first, as a way to each. */
export function AlphabeticalList({ groups, lettersLabel }: Props) {
  return (
    <>
      <nav className="letters no-print" aria-label={lettersLabel}>
        <ul>
          {groups.map(({ letter }) => (
            <li key={letter}>
              <a href={`#${letterId(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="alphabetical">
        {groups.map(({ letter, items }) => (
          <section key={letter} aria-labelledby={letterId(letter)}>
            <h2 id={letterId(letter)}>{letter}</h2>
            <ul className="link-list">
              {items.map(({ path, name, more }) => (
                <li key={path}>
                  <Link to={path}>{name}</Link> <span className="alphabetical-more">{more}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function letterId(letter: string): string {
  return `letter-${letter === "#" ? "other" : letter}`;
}
