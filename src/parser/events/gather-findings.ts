/** Sentence findings of one article -> events of that article: same happening told again, taken up, or quoted on. */
import { gather } from '../../base/gather';
import type { ActorId } from '../../schema/ids';
import { overlaps } from '../../schema/span';
import type { EventStatus, Role } from '../../schema/event';
import type { EventFinding, FoundTime } from '../document';
import { MUTUAL } from './event-rule';
import { addView, type Gathering, type Growing, type SentenceFinding } from './growing-event';
import { timesOf } from './event-days';
import { matterWords, storyWords } from './matter-words';
import { isOfOld } from './of-old';
import { OPENS_OR_ELSE, TELLS_TERM } from './or-else';
import { isMovedLater, isSame, leadsAgree, mergeTalks, tellsOfMove, toldInShort } from './same-event';
import type { SentenceView } from './sentence-view';
import { noteHomes } from './stands-in';
import { isDefinite, takesUp } from './take-up';
import { toldFacts } from './told-facts';
import { sameEvent, viewsOf } from './which-event';

/** So many events back a sentence may refer; longer texts are collections, and must not cost more per sentence. */
const WINDOW = 60;

export function gatherFindings(gathering: Gathering): EventFinding[] {
  if (gathering.found.length === 0) return [];
  const all: Growing[] = [];
  const perView = new Map<SentenceView, SentenceFinding[]>();
  for (const one of gathering.found) perView.set(one.view, [...(perView.get(one.view) ?? []), one]);
  for (const [i, view] of gathering.views.entries()) {
    const found = perView.get(view) ?? [];
    // Before the first event a sentence without one goes on about none.
    if (all.length === 0 && found.length === 0) continue;
    const events = all.slice(-WINDOW);
    hardenDemand(view, gathering.views[i - 1], events);
    const here = found.map((one) => withTermBefore(one, gathering.views[i - 1]));
    const taken = takesUp(view, events);
    const told = here.filter(
      (finding) =>
        !isRefuted(gathering.views[i + 1]) &&
        // "Andernfalls werde der Handel ruhen": the threat of the ultimatum it goes on about.
        !(
          taken?.lead.kind === 'ultimatum' &&
          finding.kind !== 'ultimatum' &&
          !MUTUAL.has(finding.kind) &&
          OPENS_OR_ELSE.test(view.text)
        ) &&
        (taken === null || !isSwallowed(finding, taken, gathering) || isSame(taken, finding, gathering)),
    );
    const quoted =
      taken === null
        ? quotedOn(view, { before: gathering.views[i - 1], events, own: told }, gathering)
        : null;
    const own = told.filter(
      (finding) => quoted === null || finding.hit.rule.id !== 'de/event/statement-emphasis',
    );
    for (const finding of own.map((one) => withAddressee(one, taken))) {
      const whole = withParties(finding, events);
      const opened = whole === null ? null : place(events, whole, gathering);
      if (opened !== null) all.push(opened);
    }
    // "Vor diesem Gespräch führte sie ein Telefonat mit …" tells of another one.
    const another =
      (taken !== null && tellsOfMove(taken, view)) ||
      own.some(
        (one) => one.kind === taken?.lead.kind && (one.participants.length >= 2 || isMovedLater(taken, one)),
      );
    for (const event of [another ? null : taken, quoted]) if (event !== null) addView(event, view);
  }
  const merged = mergeTalks(all, gathering);
  for (const event of merged) if (!MUTUAL.has(event.lead.kind)) noteHomes(event, gathering);
  const times = timesOf(merged, gathering);
  let story: readonly string[] | null = null;
  const storyOnce = (): readonly string[] => (story ??= storyWords(gathering.views));
  return gather(merged, (event) => {
    const time = times.get(event) ?? null;
    return isOfOld(event, time) ? [] : [finish(event, { time, story: storyOnce }, gathering)];
  });
}

/** "… Das ist falsch.": the next sentence takes it back. */
function isRefuted(next: SentenceView | undefined): boolean {
  return next !== undefined && next.text.length < 80 && REFUTED.test(next.text);
}

const REFUTED =
  /^(?:Das|Dies|Doch das|Diese \p{L}+|Die (?:Behauptung|Meldung|Aussage|Nachricht|Darstellung)) (?:ist|sei|war|stimmt|trifft) (?:jedoch |aber |so )?(?:nicht(?: (?:wahr|richtig|zu|so))?|falsch|unwahr|gelogen|frei erfunden|erfunden|eine Erfindung|eine Falschmeldung|ein Gerücht)(?!\p{L})|^(?:Daran|Davon) (?:ist|sei|war|stimmt|stimme) (?:jedoch |aber |so )?(?:nichts|kein Wort|keine Silbe)(?!\p{L})|^Davon (?:kann|könne) (?:jedoch |aber )?keine Rede sein/u;

/** "… Andernfalls würden die Häfen geschlossen.", "… Die Frist endet im Mai.": what the sentence before demanded was an ultimatum. */
function hardenDemand(
  view: SentenceView,
  before: SentenceView | undefined,
  events: readonly Growing[],
): void {
  if (before === undefined) return;
  const demand = events.findLast(({ lead, views }) => lead.kind === 'demand' && views.includes(before));
  if (demand === undefined) return;
  if (OPENS_OR_ELSE.test(view.text) || tellsTerm(view)) demand.lead = { ...demand.lead, kind: 'ultimatum' };
}

/** "Die Häfen müssten bis Mai öffnen. Das verlangte Lindholm.": the term stands in the sentence before. */
function withTermBefore(finding: SentenceFinding, before: SentenceView | undefined): SentenceFinding {
  if (finding.kind !== 'demand' || before === undefined || !POINTS_BACK.test(finding.view.text))
    return finding;
  const bound = before.times.some(({ deadline }) => deadline) && MUST.test(before.text);
  return bound ? { ...finding, kind: 'ultimatum' } : finding;
}

const POINTS_BACK = /^(?:Das|Dies) (?:hat |habe )?(?:\p{L}+ ){0,4}?(?:forder|verlang|geforder)/u;
const MUST = /(?<!\p{L})(?:soll(?:en|e)?|m[uü]ss\p{L}*|habe|hätten|dürfe\p{L}*)(?!\p{L})/u;

function tellsTerm({ text, times }: SentenceView): boolean {
  return times.length > 0 && TELLS_TERM.test(text);
}

/** A finding that says no more than the event its sentence goes on about. */
function isSwallowed(finding: SentenceFinding, taken: Growing, gathering: Gathering): boolean {
  const { blocOf } = gathering;
  const { kind } = taken.lead;
  if (finding.kind === 'statement')
    return MUTUAL.has(kind) && finding.hit.rule.id !== 'de/event/statement-feeling';
  // "…, will das Bündnis die Grenzen schließen": the threat once more.
  if (kind === 'ultimatum' && finding.kind === kind && OPENS_OR_ELSE.test(finding.view.text))
    return leadsAgree(taken, finding, gathering);
  if (finding.kind !== kind && !(MUTUAL.has(kind) && MUTUAL.has(finding.kind))) return false;
  if (isMovedLater(taken, finding)) return false;
  if (finding.participants.length < 2) return true;
  if (!isDefinite(finding.view, finding.trigger)) return false;
  const known = new Set(taken.members.flatMap((one) => one.participants.map(({ actor }) => blocOf(actor))));
  const parties = finding.participants.map(({ actor }) => blocOf(actor));
  return parties.every((actor) => known.has(actor));
}

/** The event that the finding opens, or null where it tells of one already open. */
function place(events: Growing[], finding: SentenceFinding, gathering: Gathering): Growing | null {
  const same =
    ANOTHER.test(finding.view.text) && finding.part === null
      ? undefined
      : sameEvent(events, finding, gathering);
  if (same !== undefined) {
    join(same, finding);
    return null;
  }
  // "Ostland droht Westland" above "drohte, …, falls …": the headline's threat is the ultimatum of the text.
  const above =
    finding.kind === 'ultimatum'
      ? events.findLast((event) => toldInShort(event, finding, gathering))
      : undefined;
  if (above !== undefined) {
    above.lead = finding;
    above.members = [finding];
    addView(above, finding.view);
    return null;
  }
  const opened = { lead: finding, members: [finding], views: [finding.view] };
  events.push(opened);
  return opened;
}

/** "dass sie vereinbart hatten, …": of an agreement by "sie" or "beide" the parties are those who talked before. */
function withParties(finding: SentenceFinding, events: readonly Growing[]): SentenceFinding | null {
  const { partiesBefore, subject: doer } = finding.hit.rule;
  if (partiesBefore === true && !finding.participants.some(({ role }) => role === doer))
    return withPartiesBefore(finding, events);
  const agreement =
    finding.hit.rule.frame === 'mutual' && finding.kind === 'pledge' && finding.participants.length < 2;
  if (!agreement || !/(?<!\p{L})(?:sie|beide[nr]?|man)(?!\p{L})/u.test(finding.view.text)) return finding;
  const spoke = finding.participants.map((p) => p.actor);
  const talk = events.findLast(({ lead }) => {
    const parties = lead.participants.map((p) => p.actor);
    return MUTUAL.has(lead.kind) && parties.length >= 2 && spoke.every((actor) => parties.includes(actor));
  });
  if (talk === undefined) return finding;
  const { subject } = finding.hit.rule;
  return { ...finding, participants: talk.lead.participants.map(({ actor }) => ({ actor, role: subject })) };
}

/** "Am 15. Juni zog Ostland die Frist vor": set to whom it was set before. */
function withAddressee(finding: SentenceFinding, taken: Growing | null): SentenceFinding {
  const { target } = finding.hit.rule;
  const isOpen = !finding.participants.some(({ role }) => role === target);
  if (taken === null || !isOpen || !isMovedLater(taken, finding)) return finding;
  const own = new Set(finding.participants.map(({ actor }) => actor));
  const told = taken.lead.participants.filter(({ actor, role }) => role === target && !own.has(actor));
  return { ...finding, participants: [...finding.participants, ...told] };
}

/** How far back what goes on may have begun. Sentences. */
const STOPPED_BEFORE = 12;
const SAID_BEFORE = 3;

/** "Schon 2007 war der Zufluss gedrosselt worden": by and towards those of the stop told before; null where none was. */
function withPartiesBefore(finding: SentenceFinding, events: readonly Growing[]): SentenceFinding | null {
  const isStop = finding.kind === 'halt';
  const reach = isStop ? STOPPED_BEFORE : SAID_BEFORE;
  const before = events.findLast(
    ({ lead, views }) =>
      finding.view.index - (views.at(-1)?.index ?? 0) <= reach &&
      (!isStop || lead.kind === 'halt' || lead.kind === 'ultimatum'),
  );
  if (before === undefined) return null;
  const { lead } = before;
  const { subject, target } = finding.hit.rule;
  const known = lead.participants.map(({ actor, role }) => ({
    actor,
    role: role === lead.hit.rule.target && role !== lead.hit.rule.subject ? target : subject,
  }));
  const own = finding.participants.filter(({ actor }) => !known.some((one) => one.actor === actor));
  return { ...finding, participants: [...known, ...own] };
}

function join(event: Growing, finding: SentenceFinding): void {
  event.members.push(finding);
  addView(event, finding.view);
  // What the text tells with a day of its own leads over a headline without one.
  if (rank(finding) > rank(event.lead)) event.lead = finding;
}

function rank(finding: SentenceFinding): number {
  const basis = { stated: 4, resolved: 3, inferred: 0 }[finding.time?.basis ?? 'inferred'];
  const vague = finding.hit.rule.id === 'de/event/call-unspecified-talk' ? -3 : 0;
  return basis + vague + (finding.status === 'held' ? 1 : 0) + Math.min(2, finding.participants.length);
}

/** "Tags zuvor war …", "einen Tag später": on another day, so another one. */
const ANOTHER =
  /^(?:(?:Nur |Erst |Schon |Bereits )?(?:[Tt]ags (?:zuvor|darauf)|[Aa]m (?:Tag zuvor|Vortag|Tag darauf|nächsten Tag|folgenden Tag)|[Ee]inen Tag (?:später|zuvor|darauf))) |(?<!\p{L})(?:zweite[nrsm]?|weitere[nrsm]?|erneute[nrsm]?|neue[nrsm]?|anschließend\p{L}*|früheren?) (?:Telefon\p{L}*|Anruf|Gespräch\p{L}*|Treffen)/u;

type Around = {
  readonly before: SentenceView | undefined;
  readonly events: readonly Growing[];
  readonly own: readonly SentenceFinding[];
};

/** The event of the sentence before, when this one goes on quoting whoever spoke there; else null. */
function quotedOn(
  view: SentenceView,
  { before, events, own }: Around,
  { speakerOf }: Gathering,
): Growing | null {
  const told = events.filter((event) => before !== undefined && event.views.includes(before));
  // "…, sagte sie bei dem Treffen": what goes on is what was said, not the meeting.
  const last = told.findLast((event) => !MUTUAL.has(event.lead.kind)) ?? told.at(-1);
  if (before === undefined || last === undefined || last.views.includes(view)) return null;
  const quoted = view.speech.filter(
    (speech) => speech.form !== 'reported' && speech.spans.some((span) => overlaps(span, view.span)),
  );
  const fromStart = quoted.find(
    (speech) => speech.form === 'direct' || speech.form === 'free' || speech.form === 'indirect',
  );
  if (
    fromStart === undefined ||
    own.some((finding) => fromStart.spans.some((span) => overlaps(span, finding.trigger)))
  )
    return null;
  const speaker = speakerOf(fromStart);
  const sameStretch = before.speech.includes(fromStart);
  const spokeBefore = speaker !== null && before.speech.some((speech) => speakerOf(speech) === speaker);
  const speaksInEvent =
    speaker !== null &&
    last.lead.participants.some((p) => p.actor === speaker) &&
    fromStart.form === 'direct';
  const silent = own.every(
    (one) => one.hit.rule.id === 'de/event/statement-emphasis' && fromStart.form === 'direct',
  );
  return sameStretch || (spokeBefore && silent) || speaksInEvent ? last : null;
}

function finish(
  event: Growing,
  { time, story }: { readonly time: FoundTime | null; readonly story: () => readonly string[] },
  { topicsOf, blocOf }: Gathering,
): EventFinding {
  const { lead } = event;
  const views = [...event.views].sort((a, b) => a.index - b.index);
  const cast = new Map<ActorId, Role>();
  for (const member of [lead, ...event.members]) {
    for (const { actor, role } of member.participants) if (!cast.has(actor)) cast.set(actor, role);
  }
  const told = viewsOf({ members: event.members, views });
  const leadAt = views.indexOf(lead.view);
  const topics = topicsOf(gather(told, (view) => view.tokens)).slice(0, 3);
  return {
    kind: lead.kind,
    status: statusOf(event),
    time,
    participants: MUTUAL.has(lead.kind)
      ? withoutBlocs(cast, blocOf)
      : [...cast].map(([actor, role]) => ({ actor, role })),
    topics,
    ...(!MUTUAL.has(lead.kind) && { matter: matterWords(told), story: story() }),
    sentences: views.map((view) => view.index),
    trigger: lead.trigger,
    told: toldFacts(lead.kind, told, {
      lead: told[leadAt] ?? lead.view,
      unit: lead.part?.unit ?? null,
      day: daySaid(time),
      around: time?.latest ?? null,
    }),
    rule: lead.hit.rule.id,
  };
}

/** The one day on which it was, by the text's own words. */
function daySaid(time: FoundTime | null): string | null {
  return time !== null && time.span !== null && time.earliest === time.latest ? time.earliest : null;
}

/** "Trump und die USA" in one part is Trump: whoever acts for a state stands for it. */
function withoutBlocs(
  cast: ReadonlyMap<ActorId, Role>,
  blocOf: (actor: ActorId) => ActorId,
): { actor: ActorId; role: Role }[] {
  const all = [...cast].map(([actor, role]) => ({ actor, role }));
  return all.filter(
    (one) =>
      !all.some(
        (other) => other.actor !== one.actor && other.role === one.role && blocOf(other.actor) === one.actor,
      ),
  );
}

/** Once told as held it is held; a rumour beside it does not take that back. */
function statusOf(event: Growing): EventStatus {
  const all = event.members.map((member) => member.status);
  return (
    (['held', 'reported', 'planned', 'requested'] as const).find((status) => all.includes(status)) ??
    event.lead.status
  );
}
