/** What each stage found in an article, sentence by sentence, with the rule that found it, for a person to read. */
import { contains, overlaps, type Span } from '../schema/span';
import type { Draft, EventFinding, SpeechFinding } from './document';
import { matchRules } from './events/match-rules';
import { viewSentence } from './events/sentence-view';

/** Plain text; every finding stands below its sentence, the events of the article at the end. */
export function explain(draft: Draft): string {
  const head = `${draft.article.file}  day ${draft.day ?? 'unknown'}  ${draft.sentences.length} sentences`;
  const sentences = draft.sentences.map((_, at) => explainSentence(draft, at));
  const events = draft.events.map((event, at) => explainEvent(draft, event, at));
  return [head, ...sentences, `Events: ${draft.events.length}`, ...events].join('\n\n');
}

function explainSentence(draft: Draft, at: number): string {
  const view = viewSentence(draft, at);
  const role = draft.sentences[at]?.role ?? 'paragraph';
  const told = draft.events.flatMap((event, i) => (event.sentences.includes(at) ? [`#${i + 1}`] : []));
  const lines = [
    ...view.times.map((time) =>
      line('time', words(draft, time.span), `${time.value}${time.deadline ? ' deadline' : ''}`, time.rule),
    ),
    ...view.hedges.map((hedge) => line('hedge', words(draft, hedge.span), '', hedge.rule)),
    ...view.speech.flatMap((speech) => explainSpeech(draft, speech, view.span)),
    ...view.arguments.map(({ mention, preposition, grammar }) =>
      line(
        'actor',
        words(draft, mention.span),
        [mention.actor, mention.how, preposition, grammar].filter((word) => word !== null).join(' '),
        mention.rule,
      ),
    ),
    ...matchRules(view).map((hit) => {
      const token = view.tokens[hit.at] ?? view.span;
      return line('event', words(draft, token), `${hit.kind} ${hit.status}`, hit.rule.id);
    }),
  ];
  return [
    `[${at}] ${role}${told.length > 0 ? `  in ${told.join(' ')}` : ''}`,
    `  ${view.text}`,
    ...lines,
  ].join('\n');
}

function explainSpeech(draft: Draft, speech: SpeechFinding, sentence: Span): string[] {
  const speaker = speech.speaker === null ? 'nobody named' : words(draft, speech.speaker);
  const cue = speech.cue === null ? '' : `, cue “${words(draft, speech.cue)}”`;
  const relay = speech.relay === null ? '' : `, heard by ${words(draft, speech.relay)}`;
  const parts = speech.spans.filter((span) => overlaps(span, sentence) || contains(sentence, span));
  return parts.map((span) =>
    line('speech', words(draft, span), `${speech.form} by ${speaker}${cue}${relay}`, speech.rule),
  );
}

function explainEvent(draft: Draft, event: EventFinding, at: number): string {
  const parties = event.participants.map(({ actor, role }) => `${actor} (${role})`).join(', ');
  const day = event.time === null ? 'no day' : `${event.time.edtf} (${event.time.basis})`;
  const facts = Object.entries(event.told).map(([name, fact]) => `    ${name}: “${words(draft, fact.span)}”`);
  return [
    `  #${at + 1} ${event.kind}, ${event.status}, ${day}`,
    `    who: ${parties}`,
    `    topics: ${event.topics.join(', ') || 'none'}`,
    `    sentences: ${event.sentences.join(', ')}; “${words(draft, event.trigger)}” by ${event.rule}`,
    ...facts,
  ].join('\n');
}

function line(stage: string, quoted: string, what: string, rule: string): string {
  return `    ${stage.padEnd(7)}“${quoted}”  ${what}  ← ${rule}`;
}

/** Long stretches are cut in their middle: beginning and end show where they lie. */
function words(draft: Draft, { start, end }: Span): string {
  const text = draft.text.slice(start, end).replace(/\s+/gu, ' ');
  return text.length > 90 ? `${text.slice(0, 50)} … ${text.slice(-30)}` : text;
}
