/** `npm run corpus -- check DIR`: validates a published corpus; exit 1 with a place for each breach. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusSchema } from '../../schema/corpus';
import { checkCorpus, type Breach } from '../../parser/check/check-corpus';
import { readEdtf } from '../read/read-edtf';

export function runCheck(args: readonly string[]): number {
  const [folder] = args;
  if (folder === undefined) {
    process.stderr.write('Usage: npm run corpus -- check DIR\n');
    return 2;
  }
  const file = folder.endsWith('.json') ? folder : join(folder, 'corpus.json');
  const breaches = existsSync(file)
    ? checkText(readFileSync(file, 'utf8'))
    : [{ place: file, message: 'No such file.' }];
  for (const { place, message } of breaches) process.stdout.write(`${place}: ${message}\n`);
  process.stdout.write(breaches.length === 0 ? `${file} is sound.\n` : `${breaches.length} breaches.\n`);
  return breaches.length === 0 ? 0 : 1;
}

/** Breaches of a corpus given as text; broken JSON and a wrong shape are breaches too. */
export function checkText(text: string): Breach[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return [{ place: 'corpus.json', message: error instanceof Error ? error.message : 'Broken JSON.' }];
  }
  const parsed = corpusSchema.safeParse(data);
  if (!parsed.success)
    return parsed.error.issues.map((issue) => ({ place: issue.path.join('/'), message: issue.message }));
  const corpus = parsed.data;
  const times = corpus.events.flatMap((event) =>
    event.time === null ? [] : [{ place: `events/${event.id}/time`, time: event.time }],
  );
  const edtf = times.filter(({ time }) => readEdtf(time.edtf, time) === null);
  return [
    ...checkCorpus(corpus),
    ...edtf.map(({ place, time }) => ({ place, message: `"${time.edtf}" is no EDTF.` })),
  ];
}
