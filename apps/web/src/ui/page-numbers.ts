/** The numbers that a pager shows: the ends and the neighbours of the page; null is a gap. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const shown = [1, page - 1, page, page + 1, pages]
    .filter((number) => number >= 1 && number <= pages)
    .filter((number, index, all) => all.indexOf(number) === index);
  return shown.flatMap((number, index) => {
    const before = shown[index - 1];
    if (before === undefined || number === before + 1) return [number];
    // A gap of one page is shorter as that page.
    return number === before + 2 ? [number - 1, number] : [null, number];
  });
}
