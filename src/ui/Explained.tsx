/** A word with its meaning on demand: press it, read one sentence. */
import { Popup } from './Popup';

export function Explained({ word, meaning }: { readonly word: string; readonly meaning: string }) {
  return (
    <Popup
      trigger={word}
      triggerClass="explained inline min-h-6 rounded text-left font-[inherit]"
      boxLabel={word}
      boxClass="max-w-72 p-3 text-sm leading-snug font-normal"
    >
      {meaning}
    </Popup>
  );
}
