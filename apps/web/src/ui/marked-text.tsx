import { Fragment } from "react";

type Segment = { text: string; marked: boolean };

/** A text with what was searched for marked in it. */
export function MarkedText({ segments }: { segments: readonly Segment[] }) {
  let start = 0;
  return segments.map(({ text, marked }) => {
    const key = start;
    start += text.length;
    return marked ? <mark key={key}>{text}</mark> : <Fragment key={key}>{text}</Fragment>;
  });
}
