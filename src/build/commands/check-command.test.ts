/** The check command names the place of each breach and says so with its exit status. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { catchOutput } from '../../testing/catch-output';
import { corpusFromTexts } from '../../testing/corpus-from-texts';
import { tempProject, type TempProject } from '../../testing/temp-project';
import { checkData, runCheck } from './check-command';

const sound = corpusFromTexts([
  {
    id: 'eins',
    text: 'Karin Lindholm hat am Freitag 40 Minuten lang mit dem westländischen Außenminister Jens Okker telefoniert.',
  },
  { id: 'zwei', text: 'Karin Lindholm hat Westland am Freitag ein 50-tägiges Ultimatum gestellt.' },
]);
const [event] = sound.events;
const at = `events/${event?.id ?? ''}`;
const account = `${at}/accounts/${event?.accounts[0]?.article ?? ''}`;

type Path = readonly (string | number)[];
const PASSAGE: Path = ['events', 0, 'accounts', 0, 'passages', 0];

/** A copy with one value changed. */
function changed(path: Path, change: (value: unknown) => unknown, data: unknown = sound): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(data);
  if (Array.isArray(data))
    return data.map((item: unknown, i) => (i === key ? changed(rest, change, item) : item));
  const before: object = typeof data === 'object' && data !== null ? data : {};
  const value: unknown = Object.entries(before).find(([name]) => name === key)?.[1];
  return { ...before, [key]: changed(rest, change, value) };
}

const to = (value: unknown) => () => value;
const twice = (value: unknown) => (Array.isArray(value) ? [...(value as unknown[]), value[0]] : value);

describe('check', () => {
  test('the corpus of the parser is sound, and has what is broken below', () => {
    expect(checkData(sound)).toEqual([]);
    expect(event?.kind).toBe('call');
    expect(sound.events.map((one) => one.kind)).toContain('ultimatum');
  });

  test.each<[string, Path, (value: unknown) => unknown, string, string]>([
    ['a version nobody knows', ['version'], to(2), 'version', ''],
    [
      'a day that is none',
      ['events', 0, 'time', 'latest'],
      to('2025-02-30'),
      'events/0/time/latest',
      'calendar day',
    ],
    [
      'bounds the wrong way round',
      ['events', 0, 'time', 'earliest'],
      to('2025-08-01'),
      'events/0/time',
      'earliest',
    ],
    ['an event without accounts', ['events', 0, 'accounts'], to([]), 'events/0/accounts', ''],
    ['a doubled id', ['articles'], twice, 'articles/eins', 'twice'],
    [
      'an outlet that is not there',
      ['articles', 0, 'outlet'],
      to('nordblatt'),
      'articles/eins/outlet',
      'nordblatt',
    ],
    ['an actor that is not there', ['actors'], to([]), `${at}/participants`, 'Unknown actor'],
    ['a topic that is not there', ['events', 0, 'topics'], to(['wetter']), `${at}/topics`, 'wetter'],
    [
      'an address that runs something',
      ['articles', 0, 'url'],
      to('javascript:alert(1)'),
      'articles/eins/url',
      'web address',
    ],
    [
      'a relation to nothing',
      ['events', 0, 'relations'],
      to([{ kind: 'follows', event: 'zzzz', note: null, noteUrl: null }]),
      `${at}/relations`,
      'zzzz',
    ],
    [
      'an article that is not there',
      ['events', 0, 'accounts', 0, 'article'],
      to('drei'),
      `${at}/accounts`,
      'drei',
    ],
    ['two accounts of one article', ['events', 0, 'accounts'], twice, at, 'Two accounts'],
    [
      'words that do not stand so',
      [...PASSAGE, 'exact'],
      to('Andere Worte.'),
      `${account}/passages/0`,
      'words',
    ],
    ['a span past the end', [...PASSAGE, 'span', 'end'], to(99_999), `${account}/passages/0`, 'words'],
    ['a prefix that does not fit', [...PASSAGE, 'prefix'], to('Vorher. '), `${account}/passages/0`, 'prefix'],
    [
      'a suffix that does not fit',
      [...PASSAGE, 'suffix'],
      to(' Nachher.'),
      `${account}/passages/0`,
      'suffix',
    ],
    [
      'passages out of order',
      ['events', 0, 'accounts', 0, 'passages'],
      twice,
      `${account}/passages/1`,
      'order',
    ],
    [
      'a hedge elsewhere',
      [...PASSAGE, 'hedges'],
      to([{ start: 900, end: 904 }]),
      `${account}/passages/0`,
      'hedge',
    ],
    [
      'a told fact outside the article',
      ['events', 0, 'accounts', 0, 'told', 'minutes', 'span'],
      to({ start: 900, end: 910 }),
      `${account}/told/minutes`,
      'outside',
    ],
    [
      'a title that is a sentence of an article',
      ['events', 0, 'title', 'de'],
      to(event?.accounts[0]?.passages[0]?.exact),
      `${at}/title`,
      'sentence',
    ],
    [
      'evidence outside its article',
      ['events', 0, 'time', 'evidence'],
      to({ article: 'zwei', span: { start: 5, end: 5000 } }),
      `${at}/time`,
      'outside',
    ],
    ['a day of an event that is no EDTF', ['events', 0, 'time', 'edtf'], to('Freitag'), `${at}/time`, 'EDTF'],
    [
      'a day of an article that is no EDTF',
      ['articles', 0, 'publishedOn', 'edtf'],
      to('gestern'),
      'articles/eins/publishedOn',
      'EDTF',
    ],
    [
      'an EDTF that says another day',
      ['events', 0, 'time', 'edtf'],
      to('2024-01-01'),
      `${at}/time`,
      'does not allow',
    ],
  ])('%s', (...[, path, change, place, message]) => {
    const breaches = checkData(changed(path, change));
    const here = breaches.find((one) => one.place === place);
    expect(breaches).not.toEqual([]);
    expect(here?.message).toContain(message);
  });

  test('a deadline that is no EDTF', () => {
    const index = sound.events.findIndex((one) => one.kind === 'ultimatum');
    const breaches = checkData(
      changed(['events', index, 'accounts', 0, 'told', 'deadline', 'edtf'], to('bald')),
    );
    expect(breaches).toMatchObject([{ message: '"bald" is no EDTF.' }]);
    expect(breaches[0]?.place).toMatch(/\/told\/deadline$/u);
  });
});

describe('the command', () => {
  let project: TempProject;
  beforeEach(() => {
    project = tempProject();
  });
  afterEach(() => {
    project.remove();
  });
  const check = (...args: string[]) => catchOutput(() => runCheck(args));

  test('exit status 0 for a sound corpus, by folder or file', async () => {
    const file = project.write('corpus/corpus.json', JSON.stringify(sound));
    expect(await check(project.out)).toMatchObject({ status: 0 });
    expect((await check(file)).stdout).toContain('is sound');
  });

  test('exit status 1 and one line for each breach', async () => {
    project.write(
      'corpus/corpus.json',
      JSON.stringify(changed(['events', 0, 'topics'], to(['wetter', 'regen']))),
    );
    const { status, stdout } = await check(project.out);
    expect(status).toBe(1);
    expect(stdout.split('\n').filter(Boolean)).toHaveLength(3);
    expect(stdout).toContain('2 breaches.');
  });

  test.each(['{"format":', '[]'])('what is no corpus is a breach with the reason: %s', async (text) => {
    project.write('corpus/corpus.json', text);
    const { status, stdout } = await check(project.out);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^corpus\.json: \S.*$/mu);
    expect(stdout).toContain('1 breach');
  });

  test('nothing to check is no success', async () => {
    expect((await check(project.root)).status).toBe(1);
    expect((await check()).status).toBe(2);
  });
});
