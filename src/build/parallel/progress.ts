/** How far a long run is, on one line of standard error that writes over itself. */

/** Often enough to look alive. Milliseconds. */
const EVERY_MS = 250;

export type Progress = { readonly step: () => void; readonly end: () => void };

export const silent: Progress = { step: () => undefined, end: () => undefined };

/** Done of total, articles a second, time left. */
export function showProgress(total: number, write: (text: string) => void): Progress {
  const start = performance.now();
  let done = 0;
  let shown = start;
  const show = (now: number): void => {
    shown = now;
    const rate = (1000 * done) / Math.max(1, now - start);
    const left = rate === 0 ? '' : `, ${duration((total - done) / rate)} left`;
    write(`\r${done} of ${total} articles, ${rate.toFixed(rate < 10 ? 1 : 0)} a second${left}\u001b[K`);
  };
  return {
    step: () => {
      done += 1;
      const now = performance.now();
      if (now - shown >= EVERY_MS || done === total) show(now);
    },
    end: () => write('\r\u001b[K'),
  };
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes} min ${whole % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
