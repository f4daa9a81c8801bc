/** Cards as files: pictures of the right size, drawn once, with no text of an article in them as text. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { buildCorpusIndex } from '../../domain/corpus-index';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { lettersOf, measureCard } from './card-fonts';
import { CardCache } from './card-cache';
import { cardPath, CARD_SIZE, siteCardPath } from './card-path';
import { siteCard } from './site-card';
import { writeCards, writeSiteCards } from './write-cards';

const places: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-cards-'));
  places.push(folder);
  return folder;
}
afterEach(() => {
  for (const folder of places.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('a picture for each event, and for each comparison of two outlets, in both languages; the second time nothing is drawn', () => {
  const index = buildCorpusIndex(harbourCorpus());
  const cache = new CardCache(newFolder(), 'corpus');
  const out = newFolder();
  expect(writeCards(index, out, cache)).toEqual({ drawn: 12, kept: 0 });
  const pictures = ['abs1', 'bau1', 'ruf1-compare', 'ruf1', 'ulti1-compare', 'ulti1'].map(
    (name) => `${name}.png`,
  );
  expect(readdirSync(join(out, 'cards')).sort()).toEqual([...pictures, 'en'].sort());
  expect(readdirSync(join(out, 'cards', 'en')).sort()).toEqual(pictures);
  const [png, english] = (['de', 'en'] as const).map((lang) =>
    readFileSync(join(out, cardPath('ruf1', 'event', lang))),
  );
  if (png === undefined || english === undefined) throw new Error('no pictures');
  expect(png.equals(english)).toBe(false);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // Width and height stand in the first part of a PNG.
  expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual(CARD_SIZE);
  expect(writeCards(index, newFolder(), cache)).toEqual({ drawn: 0, kept: 12 });
});

test('the collection has a picture in each language, and all of it lies within', () => {
  const index = buildCorpusIndex(harbourCorpus());
  const out = newFolder();
  writeSiteCards(index, out, new CardCache(newFolder(), 'corpus'));
  for (const lang of ['de', 'en'] as const) {
    expect(readFileSync(join(out, siteCardPath(lang))).readUInt32BE(16)).toBe(CARD_SIZE.width);
    const lines = siteCard(index, lang).flatMap((step) => (step.draw === 'text' ? [step] : []));
    for (const { x, y, text, font, size } of lines) {
      expect(x + measureCard(text, font) * size).toBeLessThanOrEqual(CARD_SIZE.width);
      expect(y).toBeLessThan(CARD_SIZE.height);
    }
    expect(lines.map(({ text }) => text)).toContain(
      lang === 'de' ? 'Telefonate & Treffen' : 'Calls & meetings',
    );
  }
});

test('umlauts, quotation marks, names of the region: every letter has a shape of its own', () => {
  const box = lettersOf('\u{10FFFD}', 'serif')[0]?.letter.path;
  for (const font of ['serif', 'serif-strong', 'sans', 'sans-strong'] as const) {
    for (const letter of 'ÄäÖöÜüßẞ„“‚‘»«–—…€łŁşğčåøœКиївĄ') {
      const shape = lettersOf(letter, font)[0]?.letter;
      expect(shape?.path, `${letter} in ${font}`).not.toBe('');
      expect(shape?.path, `${letter} in ${font}`).not.toBe(box);
    }
  }
});

test('letters move closer where the font says so', () => {
  const apart = measureCard('A', 'serif') + measureCard('V', 'serif');
  expect(measureCard('AV', 'serif')).toBeLessThan(apart);
});
