/**
 * Calls `onGone` once when the process that started us has died. npm does not pass its own end on
 * to its grandchildren, and nobody can pass on a kill -9, so we look. `TORI_PARENT_PID` is set by
 * run.mjs; without it (systemd, a container, nohup) losing the parent means nothing.
 */
export function watchParent(onGone: () => void): void {
  const parent = Number(process.env["TORI_PARENT_PID"]);
  if (!parent) return;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, 300);
  timer.unref();
}
