/**
 * What a reader did to a written page's buttons, folds and search field before the app was there is done once the app stands:
 * pressing is never in vain. Links need none of this, they lead on by themselves.
 */

/** A control by its words, and which of those with the same words it is. */
type Control = { readonly words: string; readonly nth: number; readonly isInPanel: boolean };

type Done = {
  /** The last one: public/start.js marks it. */
  readonly pressed: Control | null;
  readonly unfolded: readonly Control[];
  readonly typed: string | null;
  /** Where a reader with a keyboard or a screen reader is. Links are followed by place-in-page.ts. */
  readonly focused: { readonly control: Control; readonly name: string } | null;
};

const NOTHING: Done = { pressed: null, unfolded: [], typed: null, focused: null };

/** Call it while the written page stands; the first answer ends it, the second is for the app in its place. */
export function followDeeds(still: HTMLElement): { readonly leave: () => void; readonly redo: () => void } {
  let done = doneNow(still);
  // Looked at with every deed, not at the end: asking what is shown would then cost a layout of its own.
  const look = (): void => {
    done = doneNow(still);
  };
  const deeds = ['click', 'toggle', 'input', 'focusin'] as const;
  for (const deed of deeds) still.addEventListener(deed, look, { capture: true });
  return {
    leave: () => {
      for (const deed of deeds) still.removeEventListener(deed, look, { capture: true });
    },
    redo: () => {
      redo(done);
    },
  };
}

function doneNow(still: HTMLElement): Done {
  const pressed = still.querySelector<HTMLElement>('button[data-pressed]');
  const folds = [...still.querySelectorAll<HTMLElement>('details[open] > summary')];
  const field = still.querySelector<HTMLInputElement>('input[type="search"]');
  const isTyping = field !== null && (field.value !== '' || field === document.activeElement);
  const focused = focusedNow(still);
  if (pressed === null && folds.length === 0 && !isTyping && focused === null) return NOTHING;
  return {
    pressed: pressed === null ? null : controlOf(pressed, still),
    unfolded: folds.map((fold) => controlOf(fold, still)),
    typed: isTyping ? field.value : null,
    focused,
  };
}

function focusedNow(still: HTMLElement): Done['focused'] {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || !still.contains(element) || !element.matches('button, summary'))
    return null;
  return { control: controlOf(element, still), name: element.localName };
}

function redo({ pressed, unfolded, typed, focused }: Done): void {
  for (const fold of unfolded) found(fold, 'summary')?.click();
  if (typed !== null) type(typed);
  if (focused !== null) found(focused.control, focused.name)?.focus({ preventScroll: true });
  if (pressed === null) return;
  const button = found(pressed, 'button');
  button?.focus({ preventScroll: true });
  button?.click();
}

const PANELS = '.still-panel, .explorer-panel, .sheet';

function controlOf(control: HTMLElement, still: HTMLElement): Control {
  const isInPanel = control.closest(PANELS) !== null;
  const words = wordsOf(control);
  const alike = likeControls(still, control.localName, { words, isInPanel });
  return { words, isInPanel, nth: alike.indexOf(control) };
}

function found(control: Control, name: string): HTMLElement | undefined {
  return likeControls(document.body, name, control)[control.nth];
}

/** A written page holds some twice, for narrow and for wide windows: only those that are shown count. */
function likeControls(
  root: HTMLElement,
  name: string,
  { words, isInPanel }: Omit<Control, 'nth'>,
): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(name)].filter(
    (other) =>
      wordsOf(other) === words &&
      (other.closest(PANELS) !== null) === isInPanel &&
      other.getClientRects().length > 0,
  );
}

function wordsOf(control: HTMLElement): string {
  return control.getAttribute('aria-label') ?? control.textContent;
}

/** As if by hand: React follows what its own setter was not asked for. */
function type(text: string): void {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (field === null) return;
  field.focus({ preventScroll: true });
  if (text === '') return;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
