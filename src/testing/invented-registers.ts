/** A small register of invented states, bodies and people, so that parser tests claim nothing about real ones. */
import {
  actorEntrySchema,
  officeEntrySchema,
  topicEntrySchema,
  type Registers,
} from '../schema/register-source';

const actors = [
  {
    id: 'ostland',
    kind: 'state',
    prefLabel: { de: 'Ostland', en: 'Eastland' },
    shortLabel: { de: 'Ostland', en: 'Eastland' },
    seats: ['Osthaven'],
    adjectives: ['ostländisch'],
    people: ['Ostländer', 'Ostländern'],
    prefixes: ['OL'],
  },
  {
    id: 'westland',
    kind: 'state',
    prefLabel: { de: 'Westland', en: 'Westland' },
    shortLabel: { de: 'Westland', en: 'Westland' },
    seats: ['Westburg'],
    adjectives: ['westländisch'],
    people: ['Westländer', 'Westländern'],
    prefixes: ['WL'],
  },
  {
    id: 'nordmark',
    kind: 'state',
    prefLabel: { de: 'Nordmark', en: 'Northmark' },
    shortLabel: { de: 'Nordmark', en: 'Northmark' },
    adjectives: ['nordmärkisch'],
    gender: 'f',
  },
  {
    id: 'suedbund',
    kind: 'body',
    prefLabel: { de: 'Südbund', en: 'Southern League' },
    shortLabel: { de: 'Südbund', en: 'Southern League' },
    abbreviations: ['SB'],
    gender: 'm',
    union: true,
  },
  {
    id: 'seestaaten',
    kind: 'body',
    prefLabel: { de: 'Seestaaten', en: 'Sea states' },
    shortLabel: { de: 'Seestaaten', en: 'Sea states' },
    adjectives: ['seeisch'],
    members: ['ostland', 'westland'],
    gender: 'pl',
  },
  {
    id: 'karin-lindholm',
    kind: 'person',
    prefLabel: 'Karin Lindholm',
    shortLabel: 'Lindholm',
    family: ['Lindholm'],
    given: ['Karin'],
    gender: 'f',
    actsFor: 'ostland',
    offices: [{ office: 'praesident', of: 'ostland', from: '2020-03' }],
  },
  {
    id: 'ole-varn',
    kind: 'person',
    prefLabel: 'Ole Varn',
    shortLabel: 'Varn',
    family: ['Varn'],
    given: ['Ole'],
    gender: 'm',
    actsFor: 'ostland',
    active: { from: 2005, to: 2022 },
    offices: [{ office: 'praesident', of: 'ostland', from: '2010-03', to: '2020-02' }],
  },
  {
    id: 'jens-okker',
    kind: 'person',
    prefLabel: 'Jens Okker',
    shortLabel: 'Okker',
    family: ['Okker'],
    given: ['Jens'],
    gender: 'm',
    actsFor: 'westland',
    offices: [{ office: 'aussenminister', of: 'westland', from: '2021' }],
  },
];

const offices = [
  {
    id: 'praesident',
    prefLabel: { de: 'Präsident', en: 'President' },
    masculine: ['Präsident', 'Präsidenten', 'Staatschef'],
    feminine: ['Präsidentin', 'Staatschefin'],
    alone: [{ of: 'ostland', titles: ['Turmherrin', 'Turmherr'] }],
  },
  {
    id: 'aussenminister',
    prefLabel: { de: 'Außenminister', en: 'Foreign minister' },
    masculine: ['Außenminister'],
    feminine: ['Außenministerin'],
  },
];

const topics = [
  { id: 'schiffe', prefLabel: { de: 'Schiffe', en: 'Ships' }, stems: ['schiff', '*flotte'] },
  { id: 'haefen', prefLabel: { de: 'Häfen', en: 'Harbours' }, stems: ['hafen', 'häfen'] },
  { id: 'handel', prefLabel: { de: 'Handel', en: 'Trade' }, stems: ['=handel', 'zoll', 'freier markt'] },
];

export const inventedRegisters: Registers = {
  actors: actors.map((entry) => actorEntrySchema.parse(entry)),
  sharedNames: [],
  offices: offices.map((entry) => officeEntrySchema.parse(entry)),
  topics: topics.map((entry) => topicEntrySchema.parse(entry)),
  outlets: [],
};
