import type { ApiDocsText } from "@tori/text/api-docs-text";
import { useLanguage } from "../platform/language-context.tsx";
import type { ApiDocs } from "./load-docs.ts";
import { ParameterList } from "./parameter-list.tsx";
import { type ApiEndpoint, exampleOf } from "./reference.ts";

type Props = { group: string; endpoints: readonly ApiEndpoint[]; docs: ApiDocs };

/** The endpoints of one feature. */
export function EndpointGroup({ group, endpoints, docs: { text, samples } }: Props) {
  return (
    <>
      <h3>{text.endpoints.groups[group] ?? group}</h3>
      {endpoints.map((endpoint) => (
        <section key={endpoint.id} className="card api-endpoint" aria-labelledby={endpoint.id}>
          <h4 id={endpoint.id}>
            <code>
              {endpoint.method} {endpoint.path}
            </code>
          </h4>
          <Summary endpoint={endpoint} text={text.endpoints} />
          {endpoint.parameters.length === 0 ? (
            <p>{text.endpoints.noParameters}</p>
          ) : (
            <ParameterList parameters={endpoint.parameters} text={text.endpoints} />
          )}
          <Example label={text.endpoints.example} address={exampleOf(endpoint, samples, text.exampleWords)} />
        </section>
      ))}
    </>
  );
}

/** What an endpoint does; the document's own words, where we have none in the page's language, are English. */
function Summary({ endpoint, text }: { endpoint: ApiEndpoint; text: ApiDocsText["endpoints"] }) {
  const { language } = useLanguage();
  const ours = text.summaries[endpoint.id];
  if (ours !== undefined) return <p>{ours}</p>;
  return <p lang={language === "en" ? undefined : "en"}>{endpoint.summary}</p>;
}

function Example({ label, address }: { label: string; address: string | null }) {
  if (address === null) return null;
  return (
    <p className="api-example">
      {label} <a href={address}>{decodeURIComponent(address)}</a>
    </p>
  );
}
