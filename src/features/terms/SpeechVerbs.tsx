/** The verbs of speaking used for somebody or on a topic: how often, and by which outlets. */
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { speechVerbs, type SpeechVerb } from '../../domain/term-speech-verbs';
import type { WortlautEvent } from '../../schema/event';
import type { Actor } from '../../schema/registers';
import { ShortList } from '../../ui/ShortList';
import type { TermProps } from './KeywordLines';
import { TermRow } from './TermRow';

const MOST = 8;

export function SpeechVerbs({
  actor = null,
  events,
  title,
  ...props
}: TermProps & {
  /** null: whoever speaks. */
  readonly actor?: Actor | null;
  readonly events: readonly WortlautEvent[];
  readonly title: string;
}) {
  const t = useTranslations('terms');
  const { index } = props;
  const verbs = useMemo(
    () => speechVerbs(index, { events, ...(actor !== null && { actor: actor.id }) }),
    [index, events, actor],
  );
  const most = verbs[0]?.count ?? 1;
  return (
    <section aria-labelledby="verbs" className="min-w-0">
      <h2 id="verbs" className="border-rule border-b pb-1.5 text-sm font-semibold">
        {title}
      </h2>
      <p className="text-muted mt-2 text-[0.8125rem]">
        {verbs.length === 0 ? t('verbsNone') : t('verbsHint')}
      </p>
      <ShortList
        className="mt-2"
        most={MOST}
        showAll={t('showAll', { count: `${verbs.length}` })}
        entries={verbs.map((verb) => (
          <li key={`${verb.isVerb} ${verb.word}`}>
            <VerbRow {...props} verb={verb} most={most} />
          </li>
        ))}
      />
    </section>
  );
}

function VerbRow({ verb, most, ...props }: TermProps & { readonly verb: SpeechVerb; readonly most: number }) {
  const t = useTranslations('terms');
  const article = useTranslations('article');
  const outlets = verb.perOutlet.map(({ outlet, count }) => {
    const name =
      outlet === null ? article('noOutlet') : (props.index.outlets.get(outlet)?.prefLabel ?? outlet);
    return verb.perOutlet.length > 1 ? `${name} ${count}` : name;
  });
  const note = [...(verb.isVerb ? [] : [t('sourceWord')]), outlets.join(', ')].join(' · ');
  return (
    <TermRow {...props} word={verb.word} note={note} places={verb.places}>
      <span aria-hidden="true" className="ml-auto hidden w-24 self-center sm:block">
        <svg
          className="bg-talk block h-1.5 rounded-full"
          width={`${Math.max(6, (100 * verb.count) / most)}%`}
        />
      </span>
    </TermRow>
  );
}
