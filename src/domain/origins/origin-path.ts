/** The way a wording took: speaker → medium that heard it → agency → outlet. */
import type { Account, Passage, Speech } from '../../schema/event';
import type { ActorId } from '../../schema/ids';
import type { CorpusIndex } from '../corpus-index';
import { agencyOf, relaysOf } from './origin-sources';
import { outletName } from '../names/outlet-name';
import { speakerName } from '../names/speaker-name';

export type OriginStep = {
  readonly kind: 'speaker' | 'relay' | 'agency' | 'outlet';
  /** As worded, or the outlet's name. */
  readonly label: string;
  /** Only for speakers the register knows. */
  readonly actor: ActorId | null;
};

export type OriginPath = readonly OriginStep[];

/** Every way the account's passages took, each once; a passage nobody is cited in begins with its medium or outlet. */
export function originPaths(index: CorpusIndex, account: Account): readonly OriginPath[] {
  const paths = new Map<string, OriginPath>();
  for (const passage of account.passages) {
    for (const path of pathsOfPassage(index, account, passage)) {
      paths.set(path.map(({ kind, label, actor }) => `${kind} ${actor ?? label}`).join(' → '), path);
    }
  }
  return [...paths.values()].sort((a, b) => b.length - a.length);
}

/** Only ways with somebody between the speaker and the outlet; the others say no more than the passage itself. */
export function relayedPaths(index: CorpusIndex, account: Account): readonly OriginPath[] {
  return originPaths(index, account).filter((path) =>
    path.some(({ kind }) => kind === 'relay' || kind === 'agency'),
  );
}

function pathsOfPassage(index: CorpusIndex, account: Account, passage: Passage): readonly OriginPath[] {
  const article = index.articles.get(account.article);
  const agency = article === undefined ? null : agencyOf(index, article);
  const outlet = outletName(index, account.article);
  const end: OriginStep[] = [];
  // An agency's own article has no agency between.
  if (agency !== null && agency.label !== outlet)
    end.push({ kind: 'agency', label: agency.label, actor: null });
  end.push({ kind: 'outlet', label: outlet, actor: null });
  if (passage.speech.length === 0) return [end];
  const named = new Set(relaysOf(index, passage).map(({ label }) => label));
  return passage.speech.map(({ speaker, relay }) => {
    const steps: OriginStep[] = [];
    const heard = relay !== null && relay.label !== speaker?.label ? relay : null;
    if (speaker !== null) steps.push(stepOfSpeaker(index, speaker));
    if (heard !== null && (named.has(heard.label) || steps.length > 0)) {
      steps.push({ kind: 'relay', label: heard.label, actor: null });
    }
    return [...steps, ...end];
  });
}

function stepOfSpeaker(index: CorpusIndex, speaker: NonNullable<Speech['speaker']>): OriginStep {
  const { label, actor } = speakerName(index, speaker);
  return { kind: 'speaker', label, actor: actor?.id ?? null };
}
