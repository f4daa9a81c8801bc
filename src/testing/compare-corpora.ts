/** Invented events that several outlets tell differently, for the comparison and the ladder. */
import type { Corpus } from '../schema/corpus';
import { sampleCorpus } from './sample-corpus';
import type { SampleCorpus, SampleEvent } from './sample-corpus';

const actors: NonNullable<SampleCorpus['actors']> = [
  { id: 'lindholm', name: 'Karin Lindholm', short: 'Lindholm', also: ['Lindholm', 'Carin Lindholm'] },
  { id: 'tarasenko', name: 'Oleh Tarasenko', short: 'Tarasenko', also: ['Tarasenko', 'Tarassenko'] },
  { id: 'ostland', name: 'Ostland', kind: 'state' },
];

type Told = SampleEvent['accounts'][number] & { readonly outlet: string; readonly day?: string };

/** One event; each account is an article of its passages, one line each. */
function corpusTelling(event: Omit<SampleEvent, 'accounts' | 'title'>, accounts: readonly Told[]): Corpus {
  const outlets = [...new Set(accounts.map(({ outlet }) => outlet))];
  return sampleCorpus({
    actors,
    outlets: outlets.map((id) => ({ id, name: id.slice(0, 1).toUpperCase() + id.slice(1) })),
    articles: accounts.map(({ article, outlet, day, passages }) => ({
      id: article,
      outlet,
      day: day ?? '2022-02-19',
      body: passages.map((passage) => (typeof passage === 'string' ? passage : passage.text)).join('\n'),
    })),
    events: [
      {
        ...event,
        title: 'Telefonat',
        accounts: accounts.map(({ article, passages, told }) => ({
          article,
          passages,
          ...(told !== undefined && { told }),
        })),
      },
    ],
  });
}

/** An ultimatum of Friday, 18 February: three outlets, two lengths of the call before it, two deadlines. */
export function threeOutlets(): Corpus {
  return corpusTelling(
    { id: 'drei', kind: 'ultimatum', time: '2022-02-18', who: { lindholm: 'issuer', ostland: 'addressee' } },
    [
      {
        article: 'nord-1',
        outlet: 'nordblatt',
        passages: [
          'Am Freitag stellte Karin Lindholm Ostland nach 40 Minuten am Telefon ein Ultimatum bis Ende Februar.',
        ],
        told: {
          minutes: { value: 40, words: '40 Minuten' },
          deadline: { day: '../2022-02-28', words: 'bis Ende Februar' },
        },
      },
      {
        article: 'kueste-1',
        outlet: 'kuestenbote',
        passages: [
          {
            text: 'Laut Insidern sprach Lindholm gestern 45 Minuten mit Ostland und setzte eine Frist bis zum 28. Februar.',
            form: 'attributed',
            speech: [
              {
                says: 'sprach Lindholm gestern 45 Minuten mit Ostland und setzte eine Frist bis zum 28. Februar',
                form: 'attributed',
                cue: 'Laut',
                speaker: { label: 'Insidern' },
              },
            ],
          },
        ],
        told: {
          minutes: { value: 45, words: '45 Minuten' },
          deadline: { day: '../2022-02-28', words: 'bis zum 28. Februar' },
        },
      },
      {
        article: 'hafen-1',
        outlet: 'hafenkurier',
        passages: [
          'Am 18. Februar telefonierte Carin Lindholm rund 40 Minuten und verlangte die Öffnung bis Mitte März.',
        ],
        told: {
          minutes: { value: 40, words: 'rund 40 Minuten', qualifier: 'about' },
          deadline: { day: '../2022-03-15', words: 'bis Mitte März' },
        },
      },
    ],
  );
}

const WEST: Told = {
  article: 'west-1',
  outlet: 'westpost',
  passages: [
    'Lindholm rief Tarasenko an, das Gespräch dauerte 40 Minuten.',
    {
      text: '„Es war ehrlich“, sagte Lindholm, doch beschlossen wurde nichts.',
      form: 'asserted',
      speech: [
        {
          says: '„Es war ehrlich“',
          form: 'direct',
          cue: 'sagte',
          speaker: { label: 'Lindholm', actor: 'lindholm' },
        },
      ],
    },
  ],
  told: { minutes: { value: 40, words: '40 Minuten' } },
};

const OST: Told = {
  article: 'ost-1',
  outlet: 'ostpost',
  passages: [
    {
      text: 'Tarassenko betonte, er habe die Öffnung der Häfen zugesagt.',
      speech: [
        {
          says: 'er habe die Öffnung der Häfen zugesagt',
          form: 'indirect',
          cue: 'betonte',
          speaker: { label: 'Tarassenko', actor: 'tarasenko' },
        },
      ],
    },
    {
      text: 'Laut Kreisen dauerte das Gespräch angeblich 40 Minuten.',
      form: 'attributed',
      hedges: ['angeblich'],
      speech: [
        {
          says: 'dauerte das Gespräch angeblich 40 Minuten',
          form: 'attributed',
          cue: 'Laut',
          speaker: { label: 'Kreisen' },
        },
      ],
    },
  ],
  told: { minutes: { value: 40, words: '40 Minuten' } },
};

/** One call of 18 February as either side has it. */
export function twoSides(): Corpus {
  return corpusTelling(
    {
      id: 'zwei',
      kind: 'call',
      time: '2022-02-18',
      who: { lindholm: 'participant', tarasenko: 'participant' },
    },
    [WEST, OST],
  );
}

/** Twenty accounts; six of them carry the same agency text, two give another number, one says nothing of it. */
export function twentyAccounts(): Corpus {
  const AGENCY = 'Lindholm und Tarasenko telefonierten am Freitag 40 Minuten lang.';
  return corpusTelling(
    {
      id: 'zwanzig',
      kind: 'call',
      time: '2022-02-18',
      who: { lindholm: 'participant', tarasenko: 'participant' },
    },
    Array.from({ length: 20 }, (_, at): Told => {
      const base = { article: `blatt-${at}`, outlet: `blatt${at}` };
      if (at < 6) {
        return { ...base, passages: [AGENCY], told: { minutes: { value: 40, words: '40 Minuten' } } };
      }
      if (at === 6) return { ...base, passages: ['Nummer 6: Lindholm sprach mit Tarassenko.'] };
      const value = at < 9 ? 45 : 40;
      return {
        ...base,
        passages: [`Nummer ${at}: Lindholm sprach ${value} Minuten mit Tarassenko.`],
        told: { minutes: { value, words: `${value} Minuten` } },
      };
    }),
  );
}
