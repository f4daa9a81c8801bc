/** Whether what is announced hangs on the word that announces it. */
import { clauseText } from './clause-content';
import type { Clause } from './clauses';
import type { SentenceView } from './sentence-view';
import { actsPrivately } from './unknown-subjects';

export function announcesDeed(view: SentenceView, clause: Clause, as: 'infinitive' | 'will'): boolean {
  return as === 'infinitive' ? announcesInfinitive(view, clause) : announcesWill(view, clause);
}

/** "gab bekannt, dass die Regierung zahlen werde": said of somebody of public life, or of "er", "man". */
function announcesWill(view: SentenceView, clause: Clause): boolean {
  const next = view.clauses
    .slice(view.clauses.indexOf(clause) + 1)
    .find((one) => WILL.test(clauseText(view, one)));
  return next === undefined || !actsPrivately(view, next, -1);
}

const WILL = /(?<!\p{L})(?:werden?|wolle|wollen)(?!\p{L})/u;

/**
 * "kündigte an, die Häfen auszubauen": the infinitive follows at once, behind a relative clause at most. Not so in "teilte mit, er habe
 * ihn angerufen, um ihm zu danken": that is the purpose of another deed.
 */
function announcesInfinitive(view: SentenceView, clause: Clause): boolean {
  const own = clauseText(view, clause);
  // A verb that nobody knows cuts off no clause of its own.
  if (OWN_INFINITIVE.test(own)) return true;
  for (const next of view.clauses.slice(view.clauses.indexOf(clause) + 1)) {
    const text = clauseText(view, next);
    if (next.kind === 'infinitive' || INFINITIVE.test(text))
      return !ANOTHERS.test(text) && !FINITE.test(text);
    if (!INTERPOSED.test(next.opener)) return false;
  }
  return false;
}

const INFINITIVE =
  /(?<!\p{L})(?:zu \p{Ll}+n|\p{Ll}{2,}zu\p{Ll}{3,}n)(?: (?:wollen|lassen|können))?[.“”»"…]*$/u;
const OWN_INFINITIVE = /, [^,]*(?<!\p{L})(?:zu \p{Ll}+n|\p{Ll}{2,}zu\p{Ll}{3,}n)(?!\p{L})/u;
/** Purpose, means, what somebody else said or did. */
const ANOTHERS = /^(?:um|ohne|statt|anstatt|außer|dass|daß|weil|da|damit|nachdem|obwohl)(?!\p{L})/u;
const FINITE = /(?<!\p{L})(?:habe|hat|hatten?|sei|ist|war|waren|wurden?)(?!\p{L})/u;
const INTERPOSED = /^(?:der|die|das|den|dem|deren|dessen|denen|wie)$/u;
