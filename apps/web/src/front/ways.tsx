import { useLanguage } from "../platform/language-context.tsx";

/** What one can do here: only what already works. */
export function Ways() {
  const { texts } = useLanguage();
  return (
    <section className="wrap section" aria-labelledby="ways">
      <h2 id="ways">{texts.front.waysHeading}</h2>
      <ol className="ways">
        {texts.front.ways.map(({ title, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
