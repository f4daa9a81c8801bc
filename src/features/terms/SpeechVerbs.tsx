/** The verbs of speaking used for somebody, on a topic or by an outlet: how often, when, and by which outlets. */
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { speechVerbs, type SpeechVerb } from '../../domain/terms/term-speech-verbs';
import { highestColumn } from '../../domain/terms/term-strip';
import type { WortlautEvent } from '../../schema/event';
import type { Actor, Outlet } from '../../schema/registers';
import { ShortList } from '../../ui/ShortList';
import type { TermProps } from './KeywordLines';
import { OutletStrips } from './OutletStrips';
import { TermHead } from './TermHead';
import { TermRow } from './TermRow';

const MOST = 8;
/** More outlets than these are counted in a row and named below it. */
const MOST_OUTLETS = 3;

export function SpeechVerbs({
  actor = null,
  outlet = null,
  events,
  found: foundBefore,
  title,
  ...props
}: TermProps & {
  /** null: whoever speaks. */
  readonly actor?: Actor | null;
  /** null: whoever writes. */
  readonly outlet?: Outlet | null;
  readonly events: readonly WortlautEvent[];
  /** Where it was worked out before: a page need not have all events. */
  readonly found?: readonly SpeechVerb[];
  readonly title: string;
}) {
  const t = useTranslations('terms');
  const { index } = props;
  const { verbs, most } = useMemo(() => {
    const scope = {
      events,
      ...(actor !== null && { actor: actor.id }),
      ...(outlet !== null && { outlet: outlet.id }),
    };
    const found = foundBefore ?? speechVerbs(index, scope);
    return {
      verbs: found,
      most: highestColumn(
        index,
        found.map(({ places }) => places),
      ),
    };
  }, [index, events, actor, outlet, foundBefore]);
  return (
    <section aria-labelledby="verbs" className="min-w-0">
      <TermHead
        id="verbs"
        title={title}
        hint={verbs.length === 0 ? t('verbsNone') : t('verbsHint')}
        index={index}
        hasStrips={verbs.length > 0}
      />
      <ShortList
        className="mt-1"
        most={MOST}
        showAll={t('showAll', { count: `${verbs.length}` })}
        entries={verbs.map((verb) => (
          <li key={`${verb.isVerb} ${verb.word}`}>
            <VerbRow {...props} verb={verb} most={most} isOneOutlet={outlet !== null} />
          </li>
        ))}
      />
    </section>
  );
}

function VerbRow({
  verb,
  most,
  isOneOutlet,
  ...props
}: TermProps & {
  readonly verb: SpeechVerb;
  readonly most: number;
  /** Then nobody needs to be told which. */
  readonly isOneOutlet: boolean;
}) {
  const t = useTranslations('terms');
  const panel = useTranslations('panel');
  const article = useTranslations('article');
  const { perOutlet } = verb;
  const named = perOutlet.map(({ outlet, count }) => {
    const name =
      outlet === null ? article('noOutlet') : (props.index.outlets.get(outlet)?.prefLabel ?? outlet);
    return perOutlet.length > 1 ? `${name} ${count}` : name;
  });
  const outlets =
    perOutlet.length > MOST_OUTLETS ? panel('sources', { count: perOutlet.length }) : named.join(', ');
  const note = [...(verb.isVerb ? [] : [t('sourceWord')]), ...(isOneOutlet ? [] : [outlets])].join(' · ');
  return (
    <TermRow {...props} word={verb.word} note={note} places={verb.places} most={most}>
      <OutletStrips {...props} places={verb.places} most={most} />
    </TermRow>
  );
}
