/** Stage 4: who is named where. Needs registers, so it is made for them once and then runs on many drafts. */
import { gather } from '../../base/gather';
import type { ActorId } from '../../schema/ids';
import type { ActorEntry } from '../../schema/register-source';
import type { Token } from '../language/tokens';
import type { Draft, Mention, NewActor, Stage } from '../document';
import { isWording } from '../document';
import { sentenceTokens } from '../language/tokens';
import { isUnion, type NameIndex } from './name-index';
import { newFocus } from './focus';
import { resolvePronouns } from './resolve-pronouns';
import { actingSeat, giveStates } from './home-of-people';
import { introducePolity, type Introduced, type SentenceScan } from './introduced-actors';
import { namedMost, type Lands } from './land-meant';
import { withoutGenitive } from './match-names';
import { adjectivesOfMet, peopleOfMet, statesInPairs, statesOfTowns, townsOfMet } from './polity-words';
import { STRIFE } from './match-bodies';
import { namedHolders } from './people-of-article';
import { LIKE_NAMED, scanSentence } from './scan-sentence';
import { homeByDateline, seatOfReport } from './seat-of-report';
import { withUnnamed } from './unnamed-bodies';

export function actorStage(index: NameIndex): Stage {
  return (draft) => findActors(index, draft);
}

function findActors(index: NameIndex, draft: Draft): Draft {
  const newActors = new Map<ActorId, NewActor>();
  const introduced: Introduced = new Map();
  const genders: SentenceScan['genders'] = new Map();
  const titles: SentenceScan['titles'] = new Map();
  const focus = newFocus({ newActors, genders, titles, day: draft.day });
  const tokens = sentenceTokens(draft);
  const first = {
    index,
    day: draft.day,
    introduced,
    newActors,
    home: null,
    seat: null,
    strife: null,
    rebels: null,
    lands: null,
    allLands: null,
    holders: null,
    adjectives: new Map<string, ActorId>(),
    union: null,
    genders,
    titles,
  };
  // Headlines use surnames that the text introduces only below: a first pass collects them, and what state it is about.
  const named = gather(draft.sentences, (sentence, i) =>
    isWording(sentence) ? scanSentence(first, tokens[i] ?? []) : [],
  );
  const scan = readOnce(first, draft, { named, tokens });
  const known = {
    article: draft.article.id,
    seat: scan.seat === scan.home ? scan.seat : null,
    day: draft.day,
    newActors,
  };
  let acting: ActorId | null = null;
  const mentions: Mention[] = gather(draft.sentences, (sentence, i) => {
    if (!isWording(sentence)) return [];
    const words = tokens[i] ?? [];
    const named = scanSentence(scan, words);
    giveStates(scan, named, { before: focus.state, acting, focus, tokens: words, text: draft.text });
    acting = actingSeat(scan, named, { tokens: words, text: draft.text });
    // Where another state was named last, it may be that one's.
    const seat = focus.state === null || focus.state === known.seat ? known.seat : null;
    return withUnnamed(words, resolvePronouns(index, words, named, focus), { ...known, seat });
  });
  const met = new Set(mentions.map((mention) => mention.actor));
  return { ...draft, mentions, newActors: [...newActors.values()].filter(({ actor }) => met.has(actor)) };
}

/** What the whole article, read for the first time, tells of whose its offices and bodies are. */
function readOnce(
  first: SentenceScan,
  draft: Draft,
  { named, tokens }: { readonly named: readonly Mention[]; readonly tokens: readonly (readonly Token[])[] },
): SentenceScan & { readonly seat: ActorId | null } {
  const { index, newActors, titles } = first;
  const landOf = landFinder(index, newActors);
  const counts = countNamed(
    named.filter(({ rule }) => rule !== LIKE_NAMED),
    landOf,
  );
  const seat = seatOfReport(index, draft, tokens);
  return {
    ...first,
    adjectives: rememberPolities(first, tokens),
    union: namedMost(
      countNamed(named, (actor) => (isUnion(index, actor) ? actor : null)),
      1,
    ),
    seat,
    home: namedMost(counts, 3) ?? homeByDateline(seat, counts),
    strife: stateInStrife(draft, named, counts),
    rebels: theOneGroup(index, named),
    lands: counts,
    // "Nationalrat" is no more Austria's than Switzerland's; the parties count for whose titles they may tell.
    allLands: countNamed(
      named.filter(({ rule, actor }) => rule !== LIKE_NAMED || landOf(actor) === index.usual),
      landOf,
    ),
    holders: namedHolders(index, { mentions: named, newActors, titles, day: draft.day }),
  };
}

// A function of its own: tsx names each named function inside another one anew at each call.
function landFinder(
  index: NameIndex,
  newActors: ReadonlyMap<ActorId, NewActor>,
): (actor: ActorId) => ActorId | null {
  return (actor) => stateOf(index, newActors, actor);
}

/** From now on towns and people of the states met stand for them; the adjectives they are told by. */
function rememberPolities(
  scan: SentenceScan,
  tokens: readonly (readonly Token[])[],
): SentenceScan['adjectives'] {
  const { index, introduced, newActors } = scan;
  for (const name of statesInPairs(tokens, (word) => introduced.has(word) || index.byFirstWord.has(word)))
    introducePolity(scan, { name });
  for (const name of statesOfTowns(newActors, tokens))
    if (!index.byFirstWord.has(name)) introducePolity(scan, { name });
  const adjectives = adjectivesOfMet(newActors);
  if (adjectives.size === 0) return adjectives;
  const stateNamed = (token: Token | undefined): ActorId | null => {
    const text = token?.text ?? '';
    const owner = introduced.get(text) ?? introduced.get(withoutGenitive(text) ?? '');
    return adjectives.get(token?.lower ?? '') ?? owner ?? null;
  };
  const towns = townsOfMet(newActors, tokens, stateNamed);
  for (const [word, state] of [...towns, ...peopleOfMet(newActors)])
    if (!index.byFirstWord.has(word)) introduced.set(word, state);
  return adjectives;
}

/** How often each state or union is named, by whatever name; `meant` says which a mention counts for. */
function countNamed(mentions: readonly Mention[], meant: (actor: ActorId) => ActorId | null): Lands {
  const counts = new Map<ActorId, number>();
  for (const { actor } of mentions) {
    const named = meant(actor);
    if (named !== null) counts.set(named, (counts.get(named) ?? 0) + 1);
  }
  return counts;
}

/** "Die ostländische Junta" or no other state named at all: whose "die Junta" is from then on. */
function stateInStrife(draft: Draft, mentions: readonly Mention[], counts: Lands): ActorId | null {
  const told = mentions.filter(
    ({ rule, span }) =>
      rule === 'de/actor/body' && STRIFE.test(draft.text.slice(span.start, span.end).toLowerCase()),
  );
  const states = new Set(told.length > 0 ? told.map(({ actor }) => actor) : counts.keys());
  const [only] = states;
  return states.size === 1 ? (only ?? null) : null;
}

/** The armed group that "die Rebellen" are, where the article names one only. */
function theOneGroup({ entries }: NameIndex, mentions: readonly Mention[]): ActorId | null {
  const groups = new Set<ActorId>();
  for (const { actor } of mentions) {
    const entry = entries.get(actor);
    if (entry !== undefined && 'rebels' in entry && entry.rebels) groups.add(actor);
  }
  const [only] = groups;
  return groups.size === 1 ? (only ?? null) : null;
}

/** The state that is named or acted for, one in no register too. */
function stateOf(
  index: NameIndex,
  newActors: ReadonlyMap<ActorId, NewActor>,
  actor: ActorId,
): ActorId | null {
  const entry = index.entries.get(actor);
  const met = newActors.get(actor);
  if (entry === undefined && met?.kind === 'body' && met.actsFor === null) return actor;
  const acted = entry === undefined ? met?.actsFor : actedFor(entry);
  if (acted == null) return null;
  // Whoever speaks for a party or a land speaks of its state, too.
  const body = index.entries.get(acted);
  const land = body === undefined ? acted : actedFor(body);
  return land !== null && (index.entries.get(land)?.kind === 'state' || newActors.get(land)?.kind === 'body')
    ? land
    : null;
}

function actedFor(entry: ActorEntry): ActorId | null {
  return 'actsFor' in entry ? entry.actsFor : entry.id;
}
