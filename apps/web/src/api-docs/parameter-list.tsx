import type { ApiDocsText } from "@tori/text/api-docs-text";
import type { ReactNode } from "react";
import { inOrder } from "../ui/in-order.ts";
import type { ApiParameter } from "./reference.ts";

type Text = ApiDocsText["endpoints"];

/** What an endpoint may be asked: each parameter with its type, what it means, and what it may be. */
export function ParameterList({ parameters, text }: { parameters: readonly ApiParameter[]; text: Text }) {
  return (
    <dl className="api-parameters">
      {parameters.map((parameter) => (
        <div key={parameter.name}>
          <dt>
            <code>{parameter.name}</code> <span className="api-type">{typeText(parameter, text)}</span>
          </dt>
          <dd>
            {text.parameters[parameter.name]} <Limits parameter={parameter} text={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function typeText({ type, isRequired, isRepeatable }: ApiParameter, text: Text): string {
  const name = Object.hasOwn(text.types, type) ? text.types[type as keyof Text["types"]] : type;
  return [name, isRequired && text.required, isRepeatable && text.repeatable].filter(Boolean).join(", ");
}

function Limits({ parameter, text }: { parameter: ApiParameter; text: Text }) {
  const { values, range, longest, fallback } = parameter;
  const codes = values.map((value) => <code key={value}>{value}</code>);
  return (
    <>
      {values.length > 0 && (
        <>
          {text.values} {separated(codes)}.{" "}
        </>
      )}
      {range && `${range.from}–${range.to}. `}
      {longest !== null && `${text.longest} ${longest}. `}
      {fallback !== null && (
        <>
          {text.fallback} <code>{fallback}</code>.
        </>
      )}
    </>
  );
}

function separated(items: readonly ReactNode[]): ReactNode {
  return inOrder(items.flatMap((item, index) => (index === 0 ? [item] : [", ", item])));
}
