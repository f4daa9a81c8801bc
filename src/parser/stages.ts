/** The parser in one sentence: read, segment, dates, speech, actors, events; then link and check over all articles. */
import type { Registers } from '../schema/register-source';
import { actorStage } from './actors/find-actors';
import { buildNameIndex } from './actors/name-index';
import { findTimes } from './dates/find-times';
import type { Draft, Stage } from './document';
import { eventStage } from './events/find-events';
import { segment } from './segment/segment';
import { findSpeech } from './speech/find-speech';
import { topicMatcher } from './topics/match-topics';

/** The stages in order, made for these registers; each with the reason it stands where it stands. */
export function makeStages(registers: Registers): readonly Stage[] {
  const names = buildNameIndex(registers);
  return [
    segment, //  everything below counts in sentences
    findTimes, // a time never crosses a sentence
    findSpeech, // before events: a verb inside speech is told, not done
    actorStage(names), // after speech: it reads no more than names and places
    eventStage(names, topicMatcher(registers.topics)), // needs all of the above
  ];
}

/** Runs all stages of one article. */
export function makeParser(registers: Registers): (draft: Draft) => Draft {
  const stages = makeStages(registers);
  return (draft) => stages.reduce((done, stage) => stage(done), draft);
}
