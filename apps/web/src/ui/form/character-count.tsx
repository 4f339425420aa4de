import { spokenCharactersLeft } from "./characters-left.ts";
import { useFormTexts } from "./form-texts.ts";

type Props = { id: string; length: number; limit: number };

/** The room that is left: always seen, and said only when it is about to end. */
export function CharacterCount({ id, length, limit }: Props) {
  const texts = useFormTexts();
  const tell = (left: number) => (left < 0 ? texts.over(-left) : texts.left(left));
  const spoken = spokenCharactersLeft(length, limit);
  return (
    <>
      <p className={length > limit ? "field-count field-count-over" : "field-count"} id={id}>
        {tell(limit - length)}
      </p>
      <output className="visually-hidden">{spoken !== null && tell(spoken)}</output>
    </>
  );
}
