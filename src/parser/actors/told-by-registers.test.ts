/** What rules ask of the registers instead of knowing it: an invented register whose states and bodies have it all. */
import { describe, expect, test } from 'vitest';
import { articleIdSchema } from '../../schema/ids';
import { actorEntrySchema, officeEntrySchema, sharedNameSchema } from '../../schema/register-source';
import { inventedRegisters } from '../../testing/invented-registers';
import type { Draft } from '../document';
import { newDraft } from '../new-draft';
import { makeParser } from '../stages';

const states = [
  { id: 'inselbund', name: 'Inselbund', seats: ['Lundberg'], ownOffices: ['*minister', 'bundesrat'] },
  { id: 'talschaft', name: 'Talschaft', seats: ['Grundtal'], gender: 'f', usual: true },
];
const bodies = [
  { id: 'seewacht', name: 'Seewacht', actsFor: 'inselbund' },
  { id: 'seewacht-tal', name: 'Seewacht (Talschaft)', actsFor: 'talschaft' },
  {
    id: 'lundberg-land',
    name: 'Land Lundberg',
    actsFor: 'inselbund',
    town: 'Lundberg',
    adjectives: ['lundberger'],
  },
  {
    id: 'lotsenkreis',
    name: 'Lotsenkreis',
    union: true,
    agencies: true,
    commission: 'kreisrat',
    parliament: 'kreistag',
  },
  { id: 'kreisrat', name: 'Kreisrat', actsFor: 'lotsenkreis' },
  { id: 'kreistag', name: 'Kreistag', actsFor: 'lotsenkreis' },
  { id: 'moewen', name: 'Möwen', kind: 'group', rebels: true },
  { id: 'netzflicker', name: 'Netzflicker', calledBy: ['Hilfswerk'], notCalledBy: ['Organisation'] },
  { id: 'bojenbund', name: 'Bojenbund' },
  { id: 'bojenamt', name: 'Bojenamt', actsFor: 'lotsenkreis' },
];
const actors = [
  ...states.map((one) => ({ kind: 'state', ...one })),
  ...bodies.map((one) => ({ kind: 'body', ...one })),
];
const parse = makeParser({
  ...inventedRegisters,
  actors: [
    ...inventedRegisters.actors,
    ...actors.map(({ name, ...fields }) =>
      actorEntrySchema.parse({ prefLabel: name, shortLabel: name, ...fields }),
    ),
  ],
  sharedNames: [sharedNameSchema.parse({ name: 'Seewacht', others: ['seewacht-tal'], elsewhere: null })],
  offices: [
    ...inventedRegisters.offices,
    officeEntrySchema.parse({
      id: 'weiser',
      prefLabel: 'Weiser',
      masculine: ['Weiser'],
      alone: [{ of: 'bojenbund', titles: ['Weiser'] }],
      single: true,
    }),
  ],
});

const draftOf = (body: string): Draft =>
  parse(newDraft({ id: articleIdSchema.parse('probe'), file: 'probe.txt', title: null, body }, '2025-07-04'));
const meant = (body: string): string[] => draftOf(body).mentions.map(({ actor }) => actor);
const actsFor = (body: string): string | null =>
  draftOf(body).newActors.find(({ kind }) => kind === 'person')?.actsFor ?? null;

const INSELN = 'Der Inselbund wartet. Der Inselbund ist klein. Im Inselbund regnet es.';

describe('a name that bodies of several states have', () => {
  test.each<[string, string, boolean]>([
    ['Die Talschaft wartet auf die Seewacht.', 'seewacht-tal', true],
    ['Der Inselbund wartet auf die Seewacht.', 'seewacht', true],
    ['Ostland wartet. Ostland ist klein. Ostland wartet auf die Seewacht.', 'seewacht', false],
  ])('%s', (text, actor, is) => expect(meant(text).includes(actor)).toBe(is));
});

describe('a body called by its kind', () => {
  test.each<[string, string[]]>([
    ['Der Netzflicker warnte. Das Hilfswerk bat um Geld.', ['netzflicker', 'netzflicker']],
    ['Der Netzflicker warnte. Die Organisation bat um Geld.', ['netzflicker']],
    ['Der Bojenbund warnte. Die Organisation bat um Geld.', ['bojenbund', 'bojenbund']],
    ['Das Bojenamt warnte. Die Organisation bat um Geld.', ['bojenamt', 'bojenamt']],
    ['Die Seewacht warnte. Die Organisation bat um Geld.', ['seewacht']],
    ['Der Lotsenkreis tagte. Die Kommission schwieg.', ['lotsenkreis', 'kreisrat']],
    ['Der Kreisrat tagte. Die Kommission schwieg.', ['kreisrat', 'kreisrat']],
    ['Der Lotsenkreis tagte. Das Bündnis schwieg.', ['lotsenkreis', 'lotsenkreis']],
    ['Der Bojenbund tagte. Das Bündnis schwieg.', ['bojenbund']],
    ['Die Möwen kamen. Die Rebellen schwiegen.', ['moewen', 'moewen']],
  ])('%s', (text, named) => expect(meant(text)).toEqual(named));
});

describe('for whom a title speaks', () => {
  test.each<[string, string | null]>([
    // A federation's Länder have presidents of their own, but no ministers.
    [`${INSELN} Hafenminister Ivo Varga kam an.`, 'inselbund'],
    [`${INSELN} Präsident Ivo Varga kam an.`, null],
    ['Bundesrat Ivo Varga sprach in Lundberg.', 'inselbund'],
    ['Bundesrat Ivo Varga sprach in Grundtal.', null],
    // Lundberg is a land and governs the whole.
    ['Der Lundberger Bürgermeister Ivo Varga kam an.', 'lundberg-land'],
    ['Der Lundberger Hafenminister Ivo Varga kam an.', 'inselbund'],
    ['Die Lotsenkreis-Abgeordnete Ida Varga kam an.', 'kreistag'],
    ['Der ostländische Weiser Ivo Varga kam an.', 'bojenbund'],
  ])('%s', (text, state) => expect(actsFor(text)).toBe(state));
});
