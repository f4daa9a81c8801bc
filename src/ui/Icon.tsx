/** Line icons for controls. Decoration only: the control beside them carries the name. */

const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 2.500a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.5 10.5 14 14',
  left: 'M10 3 5 8l5 5',
  right: 'M6 3l5 5-5 5',
  down: 'M4 6l4 4 4-4',
  help: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM6.3 6.200a1.7 1.7 0 1 1 2.6 1.500c-.6.4-.9.7-.9 1.300M8 11.200v.1',
  outside: 'M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5',
  check: 'M3 8.5 6.5 12 13 4.5',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  theme: 'M8 2.500a5.5 5.5 0 1 0 0 11zM8 2.500v11a5.5 5.5 0 0 0 0-11',
  up: 'M8 13V3M4 7l4-4 4 4',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className="shrink-0"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
