/** A title in which no line begins with a dash: it stays with the end of the word before it. The text is as ever, also when it is copied. */
import { createElement, Fragment } from 'react';

/** Not the whole word: one that is wider than a phone must be able to break. */
const WITH_DASH = /([^\s-]{1,14} –)(?= )/u;

export function TitleText({ text }: { readonly text: string }) {
  const parts = text
    .split(WITH_DASH)
    .map((part, at) =>
      at % 2 === 0 ? part : createElement('span', { className: 'whitespace-nowrap' }, part),
    );
  return createElement(Fragment, null, ...parts);
}
