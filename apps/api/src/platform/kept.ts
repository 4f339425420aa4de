/** Something that is loaded once and kept in the process for some time. */
export type Kept<T> = {
  get: () => Promise<T>;
  /** For who has just changed it in this process. */
  forget: () => void;
};

/** Loads when it is asked and what it has is older than so many milliseconds; who asks meanwhile shares the loading. */
export function keep<T>(load: () => Promise<T>, milliseconds: number): Kept<T> {
  let current: { value: Promise<T>; until: number } | undefined;
  return {
    get() {
      const now = Date.now();
      if (!current || current.until < now) {
        const loading = { value: load(), until: now + milliseconds };
        loading.value.catch(() => {
          if (current === loading) current = undefined;
        });
        current = loading;
      }
      return current.value;
    },
    forget() {
      current = undefined;
    },
  };
}
