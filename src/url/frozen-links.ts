/**
 * Addresses that were once shared, literally as they were, with what they must show for good. Lines may be added, never
 * edited or removed: somebody has them in a mail.
 */
import type { LinkProblem, ViewState } from './view-state';

export type FrozenLink = {
  /** Day it was frozen and the link version of that day. */
  readonly since: string;
  readonly base: string;
  readonly address: string;
  /** Everything else is as in the bare address. */
  readonly shows: Partial<ViewState>;
  readonly problems: readonly LinkProblem[];
};

const v1 = { since: '2026-11-22, version 1', base: '/', problems: [] };

export const frozenLinks: readonly FrozenLink[] = [
  { ...v1, address: '/', shows: {} },
  { ...v1, address: '/?v=1&view=list&lang=en', shows: { view: 'list', lang: 'en' } },
  { ...v1, address: '/?lang=en', shows: { lang: 'en' } },
  {
    ...v1,
    address: '/e/7k2m-ultimatum-lindholm-ostland',
    shows: { place: { at: 'event', event: '7k2m', compare: false } },
  },
  {
    ...v1,
    address: '/e/7k2m-ultimatum-lindholm-ostland?v=1&kind=ultimatum',
    shows: { place: { at: 'event', event: '7k2m', compare: false }, kinds: ['ultimatum'] },
  },
  { ...v1, address: '/e/7k2m', shows: { place: { at: 'event', event: '7k2m', compare: false } } },
  {
    ...v1,
    address: '/e/7k2m-ein-alter-titel/compare',
    shows: { place: { at: 'event', event: '7k2m', compare: true } },
  },
  {
    ...v1,
    base: '/wortlaut/',
    address: '/wortlaut/e/7k2m-ultimatum/compare?v=1&lang=en',
    shows: { place: { at: 'event', event: '7k2m', compare: true }, lang: 'en' },
  },
  { ...v1, address: '/embed/e/7k2m-ultimatum', shows: { place: { at: 'embed', event: '7k2m' } } },
  {
    ...v1,
    address: '/a/nordblatt-2022-02-18#p78-177',
    shows: {
      place: { at: 'article', article: 'nordblatt-2022-02-18', passage: { start: 78, end: 177 } },
    },
  },
  {
    ...v1,
    address: '/a/nordblatt-2022-02-18',
    shows: { place: { at: 'article', article: 'nordblatt-2022-02-18', passage: null } },
  },
  { ...v1, address: '/p/lindholm', shows: { place: { at: 'actor', actor: 'lindholm' } } },
  {
    ...v1,
    address:
      '/?v=1&kind=call.halt&actor=lindholm.ostland&topic=haefen&outlet=nordblatt&form=direct.hearsay&from=2022-02-01&to=2022-02-28&q=%22sehr+wichtig%22+H%C3%A4fen&view=list',
    shows: {
      kinds: ['call', 'halt'],
      actors: ['lindholm', 'ostland'],
      topics: ['haefen'],
      outlets: ['nordblatt'],
      forms: ['direct', 'hearsay'],
      from: '2022-02-01',
      to: '2022-02-28',
      q: '"sehr wichtig" Häfen',
      view: 'list',
    },
  },
  {
    ...v1,
    address: '/?v=1&kind=call.picnic&from=2022-02-30&actor=lindholm',
    shows: { kinds: ['call'], actors: ['lindholm'] },
    problems: [
      { code: 'bad-value', param: 'kind', value: 'picnic' },
      { code: 'bad-value', param: 'from', value: '2022-02-30' },
    ],
  },
  {
    ...v1,
    address: '/?v=7&kind=call',
    shows: { kinds: ['call'] },
    problems: [{ code: 'newer-version', version: 7 }],
  },
  { ...v1, address: '/t/haefen', shows: { place: { at: 'topic', topic: 'haefen' } } },
  {
    ...v1,
    base: '/wortlaut/',
    address: '/wortlaut/t/haefen?v=1&q=Kai&lang=en',
    shows: { place: { at: 'topic', topic: 'haefen' }, q: 'Kai', lang: 'en' },
  },
  {
    ...v1,
    address: '/e/7k2m-ultimatum/compare?v=1&accounts=kuestenbote-2022-02-19.nordblatt-2022-02-18&blind=1',
    shows: {
      place: { at: 'event', event: '7k2m', compare: true },
      accounts: ['kuestenbote-2022-02-19', 'nordblatt-2022-02-18'],
      blind: true,
    },
  },
  {
    ...v1,
    address: '/e/7k2m/compare?v=1&accounts=kuestenbote-2022-02-19.%3F&blind=ja',
    shows: { place: { at: 'event', event: '7k2m', compare: true }, accounts: ['kuestenbote-2022-02-19'] },
    problems: [
      { code: 'bad-value', param: 'accounts', value: '?' },
      { code: 'bad-value', param: 'blind', value: 'ja' },
    ],
  },
  {
    ...v1,
    address: '/?v=1&kind=call&asof=2022-02-19',
    shows: { kinds: ['call'], asOf: '2022-02-19' },
  },
  {
    ...v1,
    address: '/e/7k2m?v=1&asof=vorgestern',
    shows: { place: { at: 'event', event: '7k2m', compare: false } },
    problems: [{ code: 'bad-value', param: 'asof', value: 'vorgestern' }],
  },
  {
    ...v1,
    address: '/en/e/7k2m-ultimatum-to-eastland?v=1&kind=ultimatum',
    shows: { place: { at: 'event', event: '7k2m', compare: false }, kinds: ['ultimatum'], lang: 'en' },
  },
  {
    ...v1,
    base: '/wortlaut/',
    address: '/wortlaut/en/a/nordblatt-2022-02-18#p78-177',
    shows: {
      place: { at: 'article', article: 'nordblatt-2022-02-18', passage: { start: 78, end: 177 } },
      lang: 'en',
    },
  },
  { ...v1, address: '/o/nordblatt', shows: { place: { at: 'outlet', outlet: 'nordblatt' } } },
  {
    ...v1,
    base: '/wortlaut/',
    address: '/wortlaut/en/o/nordblatt?v=1&q=Kai&asof=2022-02-19',
    shows: { place: { at: 'outlet', outlet: 'nordblatt' }, q: 'Kai', asOf: '2022-02-19', lang: 'en' },
  },
  {
    ...v1,
    address: '/pledges?v=1&actor=lindholm&topic=haefen',
    shows: { place: { at: 'pledges' }, actors: ['lindholm'], topics: ['haefen'] },
  },
  {
    ...v1,
    address: '/embed?v=1&kind=call.halt&actor=lindholm&view=list&lang=en',
    shows: {
      place: { at: 'embed-explorer' },
      kinds: ['call', 'halt'],
      actors: ['lindholm'],
      view: 'list',
      lang: 'en',
    },
  },
  { ...v1, base: '/wortlaut/', address: '/wortlaut/embed', shows: { place: { at: 'embed-explorer' } } },
];
