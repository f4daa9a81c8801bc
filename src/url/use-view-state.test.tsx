/** The hook, rendered to text; clicks are told apart by what a browser would do with them. */
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { isPlainClick, useViewLink, useViewState, ViewStoreContext } from './use-view-state';
import { viewAt } from './view-state';
import { createViewStore } from './view-store';

const still = {
  history: { pushState: () => undefined, replaceState: () => undefined },
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  setTimeout: () => 0,
  clearTimeout: () => undefined,
};

function Sample() {
  const { view } = useViewState();
  const linkTo = useViewLink();
  return <a {...linkTo(viewAt(view, { at: 'actor', actor: 'ostland' }))}>{view.q}</a>;
}

test('a component reads the address and makes real links from it', () => {
  const location = { pathname: '/w/', search: '?q=Kai', hash: '' };
  const store = createViewStore({ ...still, location }, '/w/');
  expect(
    renderToString(
      <ViewStoreContext value={store}>
        <Sample />
      </ViewStoreContext>,
    ),
  ).toBe('<a href="/w/p/ostland?v=1&amp;q=Kai">Kai</a>');
});

function Rung() {
  const { view } = useViewState();
  return <a {...useViewLink()({ ...view, kinds: ['call'] })}>x</a>;
}

test('a link in an embedded timeline leaves the frame, for the whole site', () => {
  const location = { pathname: '/w/embed', search: '?v=1&actor=ostland', hash: '' };
  const drawn = renderToString(
    <ViewStoreContext value={createViewStore({ ...still, location }, '/w/')}>
      <Sample />
      <Rung />
    </ViewStoreContext>,
  );
  expect(drawn).toContain('href="/w/p/ostland?v=1&amp;actor=ostland" target="_blank"');
  expect(drawn).toContain('href="/w/?v=1&amp;kind=call&amp;actor=ostland" target="_blank"');
});

test('a component outside of the store says what is missing', () => {
  expect(() => renderToString(<Sample />)).toThrow('no ViewStoreContext');
});

const plain = {
  button: 0,
  metaKey: false,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  defaultPrevented: false,
  currentTarget: { target: '' },
};

test.each([
  ['a left click', {}, true],
  ['a middle click', { button: 1 }, false],
  ['with Ctrl: new tab', { ctrlKey: true }, false],
  ['with Cmd: new tab', { metaKey: true }, false],
  ['with Shift: new window', { shiftKey: true }, false],
  ['with Alt: download', { altKey: true }, false],
  ['already handled', { defaultPrevented: true }, false],
  ['a link for a new tab', { currentTarget: { target: '_blank' } }, false],
  ['a link for the same tab', { currentTarget: { target: '_self' } }, true],
])('%s', (_, change, expected) => {
  expect(isPlainClick({ ...plain, ...change })).toBe(expected);
});
