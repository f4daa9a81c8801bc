/** What lies beside a corpus is checked too, each breach with file and place. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { catchOutput } from '../../testing/catch-output';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { tempProject, type TempProject } from '../../testing/temp-project';
import { runCheck } from './check-command';

const corpus = harbourCorpus();
const [article] = corpus.articles.map(({ id }) => id);
const nothing = { events: {}, articles: {}, actors: {}, topics: {}, outlets: {} };
const forwards = { format: 'wortlaut-forwards', version: 1, ...nothing };
const sources = { format: 'wortlaut-sources', version: 1, articles: {} };
const source = { capturedOn: '2022-02-19', archiveUrl: 'https://archiv.example/1' };

let project: TempProject;
beforeEach(() => {
  project = tempProject();
  project.write('corpus/corpus.json', JSON.stringify(corpus));
});
afterEach(() => {
  project.remove();
});

async function checked(file: string, content: unknown): Promise<{ status: number; lines: string[] }> {
  project.write(`corpus/${file}`, typeof content === 'string' ? content : JSON.stringify(content));
  const { status, stdout } = await catchOutput(() => runCheck([project.out]));
  return { status, lines: stdout.split('\n').filter(Boolean).slice(0, -1) };
}

test('sound files, and none at all', async () => {
  expect(await checked('sources.json', { ...sources, articles: { [article ?? '']: source } })).toEqual({
    status: 0,
    lines: [],
  });
  const moved = { alt1: { to: 'ruf1' }, weg1: { gone: true } };
  const all = { ...forwards, events: moved, actors: { niemand: { search: 'Jan Niemand' } } };
  expect(await checked('forwards.json', all)).toEqual({ status: 0, lines: [] });
});

test.each<[string, unknown, string]>([
  ['sources.json', '{"format":', 'sources.json: '],
  ['sources.json', { ...sources, version: 2 }, 'sources.json/version: '],
  [
    'sources.json',
    { ...sources, articles: { fehlt: source } },
    'sources.json/articles/fehlt: Unknown article.',
  ],
  [
    'sources.json',
    { ...sources, articles: { [article ?? '']: { ...source, capturedOn: 'gestern' } } },
    `sources.json/articles/${article ?? ''}/capturedOn: "gestern" is no EDTF.`,
  ],
  [
    'sources.json',
    { ...sources, articles: { [article ?? '']: { ...source, archiveUrl: 'javascript:alert(1)' } } },
    `sources.json/articles/${article ?? ''}/archiveUrl: no web address`,
  ],
  ['forwards.json', [], 'forwards.json: '],
  ['forwards.json', { ...forwards, events: { alt1: { to: 'A B' } } }, 'forwards.json/events/alt1'],
  [
    'forwards.json',
    { ...forwards, events: { alt1: { to: 'weg1' } } },
    'forwards.json/events/alt1: It leads to "weg1", which is not in the corpus.',
  ],
  [
    'forwards.json',
    { ...forwards, outlets: { nordblatt: { gone: true } } },
    'forwards.json/outlets/nordblatt: This id is in the corpus',
  ],
])('%s %j', async (file, content, line) => {
  const { status, lines } = await checked(file, content);
  expect(status).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(line);
});

test('a corpus that was taken along under another name stands for itself', async () => {
  project.write('corpus/forwards.json', '{');
  const file = project.write('corpus/mein-korpus.json', JSON.stringify(corpus));
  expect((await catchOutput(() => runCheck([file]))).status).toBe(0);
});
