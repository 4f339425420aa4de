import { useState } from "react";

/**
 * A long list that is shown a part at a time, with a button for more.
 * @param count how many there are in all
 */
export function useGrowing(count: number, pageSize: number) {
  const [limit, setLimit] = useState(pageSize);
  return {
    /** So many are shown. */
    limit,
    /** So many more come at a press; none where all are shown. */
    rest: Math.max(0, Math.min(pageSize, count - limit)),
    /** Whether the one at this place takes the focus: the first that came at the last press, for the button may be gone. */
    isFirstOfMore: (place: number): boolean => limit > pageSize && place === limit - pageSize,
    showMore: (): void => setLimit(limit + pageSize),
    startOver: (): void => setLimit(pageSize),
  };
}
