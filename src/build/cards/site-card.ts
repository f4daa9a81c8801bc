/** The picture that stands in a chat for every page that is about no single event: what the collection is, and how much of each lane it holds. */
import { layCard } from '../../domain/card/lay-card';
import { cardColours, type CardStep } from '../../domain/card/card-drawing';
import type { CorpusIndex } from '../../domain/corpus-index';
import { eventKindRecords, lanes, laneOf, type Lane } from '../../domain/event-kinds';
import { countPerLane, type LaneCounts } from '../../domain/timeline/timeline-density';
import { siteCardPhrases } from '../../messages/card-words';
import { de } from '../../messages/de';
import { en } from '../../messages/en';
import type { Lang } from '../../messages/messages';
import { eventKinds } from '../../schema/event';
import { measureCard } from './card-fonts';

const texts = { de, en } as const;
const LEFT = 80;
const FIRST_LINE = 352;
const LINE = 50;
const SIZE = 32;

type LaneLine = { readonly name: string; readonly count: number; readonly colour: string };

/** Everything to draw, from the back to the front. */
export function siteCard(index: CorpusIndex, lang: Lang): readonly CardStep[] {
  const { counted, sources, claim } = words(index, lang);
  const frame = layCard(
    { kind: counted, colour: 'talk', day: '', title: claim, quotes: [], note: sources },
    measureCard,
  );
  return [...frame, ...laneLines(index, lang).flatMap(laidLine)];
}

/** The same in one line, for whoever cannot see the picture. */
export function siteCardText(index: CorpusIndex, lang: Lang): string {
  const { counted, sources, claim } = words(index, lang);
  const told = laneLines(index, lang).map(({ name, count }) => `${name}: ${count}`);
  return `${texts[lang].app.name} – ${claim} – ${counted} (${told.join(', ')}), ${sources}`;
}

function words({ corpus }: CorpusIndex, lang: Lang) {
  const phrases = siteCardPhrases[lang];
  const [events, sources] = [corpus.events.length, corpus.outlets.length];
  return { counted: phrases.events(events), sources: phrases.sources(sources), claim: phrases.claim };
}

function laneLines(index: CorpusIndex, lang: Lang): readonly LaneLine[] {
  const counts = countsOf(index);
  return lanes.map((lane) => ({
    name: texts[lang].lanes[lane],
    count: counts[lane],
    colour: cardColours[colourOf(lane)],
  }));
}

/** Every page about no single event names them. */
const knownCounts = new WeakMap<CorpusIndex, LaneCounts>();

function countsOf(index: CorpusIndex): LaneCounts {
  const counts =
    knownCounts.get(index) ?? countPerLane(index.corpus.events.map(({ kind }) => ({ lane: laneOf(kind) })));
  knownCounts.set(index, counts);
  return counts;
}

/** That of the first kind in it. */
function colourOf(lane: Lane) {
  const kind = eventKinds.find((one) => laneOf(one) === lane);
  return kind === undefined ? 'talk' : eventKindRecords[kind].colour;
}

function laidLine({ name, count, colour }: LaneLine, place: number): readonly CardStep[] {
  const y = FIRST_LINE + place * LINE;
  const style = { draw: 'text', y, size: SIZE } as const;
  const number = LEFT + 34;
  const after = number + measureCard(`${count}`, 'sans-strong') * SIZE + 16;
  return [
    { draw: 'box', x: LEFT, y: y - 26, width: 14, height: 32, colour },
    { ...style, x: number, text: `${count}`, font: 'sans-strong', colour: cardColours.ink },
    { ...style, x: after, text: name, font: 'sans', colour: cardColours.muted },
  ];
}
