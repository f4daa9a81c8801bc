/** Every event rule, in the order in which they are asked: the narrower kind before the wider one. */
import { cheapToAsk, type EventRule } from './event-rule';
import { leanPattern } from '../language/lean-pattern';
import { agreementRules } from './rules/agreement-rules';
import { announcedRules } from './rules/announced-rules';
import { answerByRules } from './rules/answer-by-rules';
import { appointmentRules } from './rules/appointment-rules';
import { attitudeRules } from './rules/attitude-rules';
import { benefitRules } from './rules/benefit-rules';
import { callingBackRules } from './rules/calling-back-rules';
import { callRules } from './rules/call-rules';
import { commandedRules } from './rules/commanded-rules';
import { commitmentRules } from './rules/commitment-rules';
import { concessionRules } from './rules/concession-rules';
import { curtRefusalRules } from './rules/curt-refusal-rules';
import { deadlineRules } from './rules/deadline-rules';
import { demandRules } from './rules/demand-rules';
import { droppingRules } from './rules/dropping-rules';
import { easingRules } from './rules/easing-rules';
import { elseRules } from './rules/else-rules';
import { endingRules } from './rules/ending-rules';
import { freeingRules } from './rules/freeing-rules';
import { fundingRules } from './rules/funding-rules';
import { givenSumsRules } from './rules/given-sums-rules';
import { givingRules } from './rules/giving-rules';
import { grantingRules } from './rules/granting-rules';
import { guestRules } from './rules/guest-rules';
import { haltRules } from './rules/halt-rules';
import { handingRules } from './rules/handing-rules';
import { helpersRules } from './rules/helpers-rules';
import { inCaseRules } from './rules/in-case-rules';
import { judgementRules } from './rules/judgement-rules';
import { layingAsideRules } from './rules/laying-aside-rules';
import { leavingRules } from './rules/leaving-rules';
import { liftingRules } from './rules/lifting-rules';
import { measureRules } from './rules/measure-rules';
import { meetingRules } from './rules/meeting-rules';
import { menaceRules } from './rules/menace-rules';
import { objectionRules } from './rules/objection-rules';
import { opinionRules } from './rules/opinion-rules';
import { peaceRules } from './rules/peace-rules';
import { phoneRules } from './rules/phone-rules';
import { overRules } from './rules/over-rules';
import { plainSpeechRules } from './rules/plain-speech-rules';
import { plainRefusalRules } from './rules/plain-refusal-rules';
import { pledgeRules } from './rules/pledge-rules';
import { pressureRules } from './rules/pressure-rules';
import { rebuffRules } from './rules/rebuff-rules';
import { recognisingRules } from './rules/recognising-rules';
import { refusalRules } from './rules/refusal-rules';
import { rejectionRules } from './rules/rejection-rules';
import { reliefRules } from './rules/relief-rules';
import { releasingRules } from './rules/releasing-rules';
import { rightsLostRules } from './rules/rights-lost-rules';
import { revokingRules } from './rules/revoking-rules';
import { sanctionRules } from './rules/sanction-rules';
import { sendingRules } from './rules/sending-rules';
import { sessionRules } from './rules/session-rules';
import { shuttingRules } from './rules/shutting-rules';
import { statementRules } from './rules/statement-rules';
import { stanceRules } from './rules/stance-rules';
import { stoppingRules } from './rules/stopping-rules';
import { takingRules } from './rules/taking-rules';
import { talksRules } from './rules/talks-rules';
import { termRefusalRules } from './rules/term-refusal-rules';
import { threatRules } from './rules/threat-rules';
import { timeGivenRules } from './rules/time-given-rules';
import { ultimatumRules } from './rules/ultimatum-rules';
import { unlessDoneRules } from './rules/unless-done-rules';
import { verdictRules } from './rules/verdict-rules';
import { visitRules } from './rules/visit-rules';
import { warningRules } from './rules/warning-rules';
import { wordGivenRules } from './rules/word-given-rules';
import { wishRules } from './rules/wish-rules';
import { waysRules } from './rules/ways-rules';
import { withheldRules } from './rules/withheld-rules';
import { withdrawalRules } from './rules/withdrawal-rules';
import { yieldingRules } from './rules/yielding-rules';

const written: readonly EventRule[] = [
  ...ultimatumRules, // a demand or warning with a deadline or "or else" is an ultimatum first
  ...threatRules,
  ...unlessDoneRules,
  ...timeGivenRules,
  ...elseRules,
  ...deadlineRules, // terms the others did not know by their words
  ...pressureRules, // behind a colon, in headlines
  ...commandedRules, // orders with a term, demands that go with a threat
  ...answerByRules, // an answer by when, days given, what whoever refuses has to expect
  ...liftingRules, // before halts: to end harm is a gift
  ...haltRules, // before pledges: "will nicht mehr liefern"
  ...withdrawalRules,
  ...sanctionRules,
  ...stoppingRules, // what the others did not know by its object
  ...shuttingRules, // ways shut, lines cut, bans
  ...leavingRules, // tasks laid down, others shut out, stops in a noun
  ...endingRules, // idioms, people sent away, what no longer flows
  ...droppingRules, // plans dropped, sums withheld
  ...overRules, // what ends by somebody's word
  ...revokingRules, // taken back, locked, not carried out
  ...rightsLostRules, // rights and treaties the others did not know by their words
  ...callingBackRules, // own people called back, others sent out, ends decreed
  ...withheldRules, // what was due and does not come
  ...layingAsideRules, // plans buried, doors shut, parts given up
  ...rejectionRules,
  ...refusalRules, // other words than "ablehnen"
  ...rebuffRules, // no verb of refusing at all
  ...plainRefusalRules, // as plain as they are spoken
  ...termRefusalRules, // of terms and time
  ...curtRefusalRules, // told curtly
  ...objectionRules, // what a side will not do, and what it is against
  ...callRules,
  ...phoneRules, // by who takes up the phone
  ...meetingRules,
  ...talksRules, // without "treffen"
  ...visitRules, // where somebody is, and whom he sees there
  ...guestRules, // whose guest somebody is, and who is called in
  ...appointmentRules, // what two have agreed to do together
  ...sessionRules, // bodies that convene, rounds of talks, guests at a seat
  ...agreementRules, // before pledges: both sides are bound
  ...pledgeRules,
  ...givingRules, // after the words of promising: a deed alone says less
  ...concessionRules,
  ...fundingRules,
  ...commitmentRules,
  ...announcedRules,
  ...grantingRules, // measures and idioms the others did not know
  ...givenSumsRules, // who is to get what by whose decision, and duties taken on
  ...benefitRules, // what is to be got, and what a side takes upon itself
  ...releasingRules, // what may be again, who stays or comes free
  ...handingRules, // so much of anything, by a party of public life
  ...sendingRules, // helpers and goods on their way
  ...wordGivenRules, // a word that came from somebody, what a paper says each side will do
  ...takingRules, // told by who gets it
  ...reliefRules, // benefits and money for people, firms and lands
  ...easingRules, // charges lowered, debts dropped, losses made good
  ...measureRules, // what a party says will be done, whatever it is
  ...waysRules, // ways opened, leave to come, stay and go
  ...freeingRules, // people freed, pardoned, spared
  ...recognisingRules, // states recognised, treaties let pass
  ...helpersRules, // helpers and relief of one side at work for another
  ...yieldingRules, // giving in, conceding, allowing
  ...peaceRules, // arms at rest and given up
  ...demandRules,
  ...wishRules, // in everyday words
  ...warningRules,
  ...menaceRules, // in everyday words
  ...inCaseRules, // for a case that may come
  ...statementRules, // last: only what nothing else caught
  ...opinionRules, // judgements without the verbs of judging
  ...judgementRules, // in everyday words, and as quoted
  ...stanceRules, // how somebody sees or names a thing
  ...attitudeRules, // how somebody stands to it
  ...verdictRules, // reasons, hopes, scorn, what is not so
  ...plainSpeechRules, // direct speech without its marks
];

/**
 * All that a rule may say, in one order: so all rules are of one shape to V8, which else looks each property up by hand
 * wherever rules are asked.
 */
const UNSAID: Required<EventRule> = {
  unionAlone: undefined,
  id: '',
  kind: 'statement',
  verbs: undefined,
  nouns: undefined,
  needs: undefined,
  about: undefined,
  sentenceAbout: undefined,
  unless: undefined,
  sentenceNeeds: undefined,
  sentenceUnless: undefined,
  frame: 'said',
  subject: 'speaker',
  target: 'addressee',
  placeIsTarget: undefined,
  touchedCounts: undefined,
  targetBy: undefined,
  subjectBy: undefined,
  onlyBy: undefined,
  actingParty: undefined,
  partiesBefore: undefined,
  bySubject: undefined,
  spoken: undefined,
  parties: undefined,
  acrossStates: undefined,
  nearby: undefined,
  status: undefined,
  condition: undefined,
  bound: undefined,
  announces: undefined,
  conditional: undefined,
  negated: undefined,
  finds: [],
  ignores: [],
};

/** As written, their patterns made cheap to ask. */
export const eventRules: readonly EventRule[] = written.map((rule) => {
  const { nouns, needs, unless, sentenceNeeds, sentenceUnless, nearby } = rule;
  return {
    ...UNSAID,
    ...rule,
    ...(nouns !== undefined && { nouns: leanPattern(nouns) }),
    ...(needs !== undefined && { needs: cheapToAsk(needs) }),
    ...(unless !== undefined && { unless: cheapToAsk(unless) }),
    ...(sentenceNeeds !== undefined && { sentenceNeeds: cheapToAsk(sentenceNeeds) }),
    ...(nearby !== undefined && { nearby: cheapToAsk(nearby) }),
    ...(sentenceUnless !== undefined && { sentenceUnless: cheapToAsk(sentenceUnless) }),
  };
});
