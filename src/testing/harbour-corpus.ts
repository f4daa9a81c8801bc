/** A small corpus about an invented quarrel over harbours: two outlets, three actors, every kind of trouble a view meets. */
import type { Corpus } from '../schema/corpus';
import { sampleCorpus } from './sample-corpus';

const NORDBLATT = `Lindholm spricht mit Ostland

Außenministerin Karin Lindholm hat am Freitag 40 Minuten lang mit Präsident Oleh Tarasenko telefoniert. „Das Gespräch war ehrlich und nützlich“, sagte sie in Nordhafen. Lindholm stellte Ostland ein Ultimatum bis Ende Februar. Sonst stoppe man die Lieferungen von Getreide.

Ostland soll angeblich schon neue Kais bauen.`;

const KUESTENBOTE = `Streit um die Häfen

Laut Personen, die mit der Sache vertraut sind, dauerte das Telefonat der Ministerin mit Tarassenko etwa 40 Minuten. Im Streit um die Häfen droht Lindholm Ostland mit einem Lieferstopp, sollten die Kais bis zum 28. Februar geschlossen bleiben. Tarassenko wies die Forderung zurück.`;

/** Ids: events ruf1 (call), ulti1 (ultimatum), abs1 (rejection), bau1 (statement of unknown day). */
export function harbourCorpus(): Corpus {
  return sampleCorpus({
    outlets: [
      { id: 'nordblatt', name: 'Nordblatt' },
      { id: 'kuestenbote', name: 'Küstenbote' },
    ],
    actors: [
      { id: 'lindholm', name: 'Karin Lindholm', short: 'Lindholm', also: ['Lindholm'] },
      {
        id: 'tarasenko',
        name: 'Oleh Tarasenko',
        short: 'Tarasenko',
        also: ['Tarasenko', 'Tarassenko', 'Tarasenco'],
      },
      { id: 'ostland', name: 'Ostland', en: 'Eastland', kind: 'state' },
      { id: 'suedbund', name: 'Südbund', kind: 'body' },
    ],
    topics: [
      { id: 'handel', name: { de: 'Handel', en: 'Trade' } },
      { id: 'getreide', name: { de: 'Getreidelieferungen', en: 'Grain deliveries' }, broader: 'handel' },
      { id: 'haefen', name: { de: 'Häfen', en: 'Harbours' } },
    ],
    articles: [
      {
        id: 'nordblatt-1',
        outlet: 'nordblatt',
        day: '2022-02-18',
        title: 'Lindholm spricht mit Ostland',
        body: NORDBLATT,
      },
      {
        id: 'kuestenbote-1',
        outlet: 'kuestenbote',
        day: '2022-02-19',
        title: 'Streit um die Häfen',
        body: KUESTENBOTE,
      },
    ],
    events: [CALL, ULTIMATUM, REJECTION, STATEMENT],
  });
}

type Events = NonNullable<Parameters<typeof sampleCorpus>[0]['events']>;

const CALL: Events[number] = {
  id: 'ruf1',
  kind: 'call',
  title: { de: 'Telefonat Lindholm – Tarasenko', en: 'Call Lindholm – Tarasenko' },
  time: '2022-02-18',
  timeWords: 'am Freitag',
  who: { lindholm: 'caller', tarasenko: 'callee' },
  topics: ['haefen'],
  accounts: [
    {
      article: 'nordblatt-1',
      passages: [
        'Außenministerin Karin Lindholm hat am Freitag 40 Minuten lang mit Präsident Oleh Tarasenko telefoniert.',
        {
          text: '„Das Gespräch war ehrlich und nützlich“, sagte sie in Nordhafen.',
          speech: [
            {
              says: '„Das Gespräch war ehrlich und nützlich“',
              form: 'direct',
              cue: 'sagte',
              speaker: { label: 'sie', actor: 'lindholm' },
            },
          ],
        },
      ],
      told: { minutes: { value: 40, words: '40 Minuten' } },
    },
    {
      article: 'kuestenbote-1',
      passages: [
        {
          text: 'Laut Personen, die mit der Sache vertraut sind, dauerte das Telefonat der Ministerin mit Tarassenko etwa 40 Minuten.',
          speech: [
            {
              says: 'dauerte das Telefonat der Ministerin mit Tarassenko etwa 40 Minuten',
              form: 'attributed',
              cue: 'Laut',
              speaker: { label: 'Personen, die mit der Sache vertraut sind' },
            },
          ],
        },
      ],
      told: { minutes: { value: 40, words: 'etwa 40 Minuten', qualifier: 'about' } },
    },
  ],
};

const ULTIMATUM: Events[number] = {
  id: 'ulti1',
  kind: 'ultimatum',
  title: { de: 'Ultimatum an Ostland: Häfen öffnen', en: 'Ultimatum to Eastland: open the harbours' },
  time: '2022-02-18',
  who: { lindholm: 'issuer', ostland: 'addressee' },
  topics: ['haefen', 'getreide'],
  accounts: [
    {
      article: 'nordblatt-1',
      passages: [
        {
          text: 'Lindholm stellte Ostland ein Ultimatum bis Ende Februar. Sonst stoppe man die Lieferungen von Getreide.',
          speech: [{ says: 'Sonst stoppe man die Lieferungen von Getreide.', form: 'free' }],
        },
      ],
      told: {
        deadline: { day: '../2022-02-28', words: 'bis Ende Februar' },
        consequence: { value: 'Stopp der Lieferungen', words: 'stoppe man die Lieferungen von Getreide' },
      },
    },
    {
      article: 'kuestenbote-1',
      passages: [
        'Im Streit um die Häfen droht Lindholm Ostland mit einem Lieferstopp, sollten die Kais bis zum 28. Februar geschlossen bleiben.',
      ],
      told: {
        deadline: { day: '../2022-02-28', words: 'bis zum 28. Februar' },
        consequence: { value: 'Lieferstopp', words: 'Lieferstopp' },
      },
    },
  ],
};

const REJECTION: Events[number] = {
  id: 'abs1',
  kind: 'rejection',
  title: { de: 'Tarasenko weist Forderung zurück', en: 'Tarasenko rejects the demand' },
  time: '2022-02~',
  who: { tarasenko: 'speaker', lindholm: 'addressee' },
  topics: ['haefen'],
  accounts: [
    {
      article: 'kuestenbote-1',
      passages: [
        {
          text: 'Tarassenko wies die Forderung zurück.',
          speech: [
            {
              says: 'Tarassenko wies die Forderung zurück',
              form: 'reported',
              cue: 'wies',
              speaker: { label: 'Tarassenko', actor: 'tarasenko' },
            },
          ],
        },
      ],
    },
  ],
  relations: [{ kind: 'responds-to', event: 'ulti1' }],
};

const STATEMENT: Events[number] = {
  id: 'bau1',
  kind: 'statement',
  title: { de: 'Ostland baut angeblich Kais', en: 'Eastland is said to build quays' },
  status: 'reported',
  who: { ostland: 'subject' },
  topics: ['haefen'],
  accounts: [
    {
      article: 'nordblatt-1',
      passages: [{ text: 'Ostland soll angeblich schon neue Kais bauen.', hedges: ['soll', 'angeblich'] }],
    },
  ],
};
