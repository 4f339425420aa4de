import { useLanguage } from "../../platform/language-context.tsx";
import { Field } from "../../ui/form/field.tsx";
import { ItemList } from "../../ui/form/item-list.tsx";
import { TextInput } from "../../ui/form/text-input.tsx";
import { idOfField, useSection } from "../draft-context.ts";
import { SectionBox } from "../section-box.tsx";

const most = { links: 20, sources: 50 };
const noLink = { title: "", url: "" };

/** Links for readers, or the sources of what is told. */
export function LinksPart({ name }: { name: "links" | "sources" }) {
  const { fields } = useLanguage().texts.drafts;
  const { value, change, errorOf } = useSection(name);
  const words = {
    links: { nameOf: fields.link, add: fields.addLink, title: fields.linkTitle },
    sources: { nameOf: fields.source, add: fields.addSource, title: fields.sourceTitle },
  }[name];
  const labels = { title: words.title, url: fields.linkUrl };
  return (
    <SectionBox name={name}>
      <ItemList
        id={name}
        label={fields[name]}
        hint={fields[`${name}Hint`]}
        error={errorOf()}
        nameOf={words.nameOf}
        add={words.add}
        most={most[name]}
        items={value}
        empty={noLink}
        onChange={change}
      >
        {(link, index, set) => (
          <div className="item-fields">
            {(["title", "url"] as const).map((part) => (
              <Field
                key={part}
                id={idOfField(`${name}.${index}.${part}`)}
                label={labels[part]}
                {...(part === "url" && { hint: fields.linkUrlHint })}
                error={errorOf(index, part)}
              >
                {(control) => (
                  <TextInput
                    {...control}
                    type={part === "url" ? "url" : "text"}
                    value={link[part]}
                    onChange={(event) => set({ ...link, [part]: event.target.value })}
                  />
                )}
              </Field>
            ))}
          </div>
        )}
      </ItemList>
    </SectionBox>
  );
}
