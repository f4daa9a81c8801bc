/** States called by "das Land" and by kinds of states, and offices without a name behind which "er" stands: the registers of the seeds. */
import { expect, test } from 'vitest';
import { parseWithSeeds } from '../../testing/parse-with-seeds';

/** Whoever the last sentence names, in the order of its words. */
const namedLast = (body: string): string[] => {
  const { mentions, sentences } = parseWithSeeds(body, '2016-03-10');
  const start = sentences.at(-1)?.span.start ?? 0;
  return mentions.filter(({ span }) => span.start >= start).map(({ actor }) => actor);
};

test.each<[string, string[]]>([
  ['Haiti ist verschuldet. Die Regierung des hoch verschuldeten Landes sagte zu.', ['haiti']],
  ['In Kenia wird gewählt. Der Präsident des ostafrikanischen Landes wartet.', ['kenia']],
  ['Malta wählt. Der Regierungschef des Inselstaates wartet.', ['malta']],
  ['Malta wählt. Das Militär des Landes wartet.', ['malta']],
  ['Bolivien wählt. Das verarmte südamerikanische Land wartet.', ['bolivien']],
  ['Bolivien wählt. Der Andenstaat wartet.', ['bolivien']],
  ['Wegen der Manöver Japans mit Kanada verschärft Nordkorea den Ton. Das Land droht.', ['nordkorea']],
  ['Schon vor dem Streit in Kenia hatte die Regierung des Landes gewarnt.', ['kenia', 'kenia']],
  // Never whoever acts in the same clause.
  ['Kenia half Malta. Nairobi gibt dem Land Kredite.', ['kenia', 'malta']],
  ['Malta wählt. Kenia entsendet Beobachter in das Land.', ['kenia', 'malta']],
  ['Weil Malta Hilfe braucht, schickt Kenia dem Land Zelte.', ['malta', 'kenia', 'malta']],
  ['Bolivien half Malta. Das Land hatte bolivianische Zelte erbeten.', ['malta', 'bolivien']],
  ['Malta wählt. Kenia lobte die Regierung des Landes.', ['kenia', 'malta']],
  ['Es regnet. Kenia hilft dem Land.', ['kenia']],
  // Any other land, a part of one, one with its name behind it, and nobody knows which of two.
  ['Bolivien wählt. Das erste Land wartet.', []],
  ['Bolivien wählt. Das ganze Land wartet.', []],
  ['Bolivien wählt. Im Süden des Landes regnet es.', []],
  ['Bolivien wählt. Die Wirtschaft des Landes wächst.', []],
  ['Bolivien wählt. Der Staat zahlt.', []],
  ['Bolivien und Peru wählen. Der Andenstaat wartet.', []],
  ['Bolivien wählt. In dem Land regnet es.', []],
])('%s', (text, actors) => expect(namedLast(text)).toEqual(actors));

test.each<[string, string[]]>([
  ['Das sagte ein Behördensprecher am Donnerstag in Kiew. Er schwieg.', ['ukraine']],
  ['Das sagte ein Armeesprecher am 3. März in Rom. Er schwieg.', ['italien']],
  ['Der Präsident von Malta kam. Er schwieg.', ['malta']],
  ['Das sagte ein Behördensprecher. Er schwieg.', []],
  ['Das sagte ein Polizeisprecher am Donnerstag in Kiew. Er schwieg.', []],
])('%s', (text, actors) => expect(namedLast(text)).toEqual(actors));

test.each<[string, string[]]>([
  ['Präsident Juan Carlos Montero schwieg.', ['juan-carlos-montero']],
  ['Präsident Juan Carlos Montero kam. Montero schwieg.', ['juan-carlos-montero']],
  [
    'Mohammed bin Zahir al Marwan, Kronprinz der Vereinigten Arabischen Emirate, kam. Marwan schwieg.',
    ['mohammed-bin-zahir-al-marwan'],
  ],
  ['König Juan Carlos schwieg.', ['juan-carlos']],
  ['Als König Juan Carlos Ungarn besuchte, schwieg er.', ['juan-carlos', 'ungarn', 'juan-carlos']],
])('%s', (text, actors) => expect(namedLast(text)).toEqual(actors));
