/** Whom a gift or a stop meets, where the sentence names it beside the deed. */
import { expect, test } from 'vitest';
import { parseWithSeeds } from '../../testing/parse-with-seeds';

const partiesOf = (body: string): string[] =>
  parseWithSeeds(body, '2019-05-15')
    .events.filter(({ kind }) => kind === 'pledge' || kind === 'halt')
    .flatMap(({ participants }) => participants.map(({ actor }) => actor));

test.each<[string, string[]]>([
  ['Auf Bitten aus Nairobi entsendet Kanada 20 Ausbilder.', ['kanada', 'kenia']],
  ['Nach dem Wirbelsturm in Kenia stellt Kanada fünf Millionen Euro bereit.', ['kanada', 'kenia']],
  ['Ottawa rief den Botschafter in Nairobi zurück.', ['kanada', 'kenia']],
  ['Im Streit mit Kenia hat Kanada die Einfuhr von Tee gestoppt.', ['kanada', 'kenia']],
  ['Kanada nimmt 60 Menschen aus kenianischen Lagern auf.', ['kanada', 'kenia']],
  ['Kanada gibt 35 Millionen Euro frei, mit denen Kenia Boote kaufen kann.', ['kanada', 'kenia']],
  ['Kenia muss warten: Kanada lässt keine Tankwagen mehr über die Grenze.', ['kanada', 'kenia']],
  // A place, a theme, what others say.
  ['Kanada entsendet 20 Ausbilder, wie in Nairobi verlautete.', ['kanada']],
])('%s', (text, actors) => expect(partiesOf(text)).toEqual(actors));
