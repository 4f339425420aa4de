import { mostImported } from "@tori/contract/tag-limits";
import { useEffect, useRef } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { errorOf } from "../platform/writing/use-submit.ts";
import { Field } from "../ui/form/field.tsx";
import { focusField } from "../ui/form/focus-field.ts";
import { RadioGroup } from "../ui/form/radio-group.tsx";
import { TextArea } from "../ui/form/text-area.tsx";
import { formatOf, formats } from "./formats.ts";
import { sizeOf } from "./import-source.ts";
import type { useImport } from "./use-import.ts";

type Props = { importer: ReturnType<typeof useImport> };

const sources = ["file", "paste"] as const;

/** Where tags come from, and in which format. */
export function SourceFields({ importer }: Props) {
  const { texts } = useLanguage();
  const { tagExchange } = texts;
  const words = tagExchange.import;
  const { source, fault, choose, previewing } = importer;
  const size = useSize()(sizeOf(source));
  const faults = { ...words.errors, tooLarge: words.errors.tooLarge(size) };
  const error = fault === null ? errorOf(previewing.problem, "file") : faults[fault];
  const id = `import-${source.kind}`;
  useFocusOn(error, id);
  return (
    <>
      <RadioGroup
        id="import-source"
        label={words.source}
        options={sources.map((value) => ({ value, label: words.sources[value] }))}
        value={source.kind}
        onChange={(kind) => choose({ kind })}
      />
      {source.kind === "file" ? (
        <FileField importer={importer} id={id} size={size} error={error} />
      ) : (
        <TextArea
          id={id}
          label={words.paste}
          hint={words.pasteHint}
          error={error}
          rows={10}
          value={source.text}
          onChange={(text) => choose({ text })}
        />
      )}
      <RadioGroup
        id="import-format"
        label={words.format}
        options={formats.map((value) => ({ value, label: tagExchange.formats[value] }))}
        value={source.format}
        onChange={(format) => choose({ format })}
      />
    </>
  );
}

type FileProps = Props & { id: string; size: string; error: string | undefined };

function FileField({ importer: { source, choose }, id, size, error }: FileProps) {
  const words = useLanguage().texts.tagExchange.import;
  return (
    <Field id={id} label={words.file} hint={words.fileHint(mostImported)} error={error}>
      {(control) => (
        <>
          <input
            {...control}
            className="input"
            type="file"
            accept=".csv,.txt,.ttl,.turtle,.jsonld,.json"
            // The same file, mended, can be chosen again.
            onClick={(event) => {
              event.currentTarget.value = "";
            }}
            onChange={({ target: { files } }) => {
              const file = files?.[0];
              if (file) choose({ file, format: formatOf(file.name) ?? source.format });
            }}
          />
          <output className="field-hint">{source.file && words.chosen(source.file.name, size)}</output>
        </>
      )}
    </Field>
  );
}

/** The focus goes to the field when something turns out to be wrong with what is in it. */
function useFocusOn(error: string | undefined, id: string): void {
  const told = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (error !== undefined && error !== told.current) focusField(id);
    told.current = error;
  }, [error, id]);
}

function useSize(): (bytes: number) => string {
  const { language } = useLanguage();
  return (bytes) => {
    const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kilobyte"] : [bytes / 1_000_000, "megabyte"];
    const options = { style: "unit", unit, maximumFractionDigits: 1 } as const;
    return new Intl.NumberFormat(language, options).format(value);
  };
}
