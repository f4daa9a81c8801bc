/** A small row of bars; the sentence beside it says the same to those who cannot look. */

export type Bar = { readonly key: string; readonly count: number; readonly title: string };

const HEIGHT = 44;
const STEP = 10;
/** Even the smallest bar is to be seen. */
const LEAST = 4;

export function Bars({
  bars,
  most,
  label,
}: {
  readonly bars: readonly Bar[];
  readonly most: number;
  readonly label: string;
}) {
  const width = Math.max(1, bars.length) * STEP;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      width={`${Math.max(10, width / 10)}rem`}
      className="h-12 max-w-full"
    >
      <path d={`M0 ${HEIGHT - 0.5}H${width}`} stroke="var(--edge)" vectorEffect="non-scaling-stroke" />
      {bars.map(({ key, count, title }, place) => {
        if (count === 0) return null;
        const height = LEAST + ((HEIGHT - LEAST) * count) / most;
        return (
          <rect
            key={key}
            x={place * STEP + 1}
            y={HEIGHT - height}
            width={STEP - 2}
            height={height}
            fill="var(--talk)"
          >
            <title>{title}</title>
          </rect>
        );
      })}
    </svg>
  );
}
