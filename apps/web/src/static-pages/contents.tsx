import "./contents.css";

type Props = { heading: string; sections: readonly { id: string; heading: string }[] };

/** The sections of a long page, as a way to each. */
export function Contents({ heading, sections }: Props) {
  return (
    <nav className="contents no-print" aria-labelledby="contents">
      <h2 id="contents">{heading}</h2>
      <ul>
        {sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
