/** Why each part of a passage stands on its rung: the grammar in one sentence, and the very words that show it. */
import { useLocale, useTranslations } from 'use-intl';
import { passageGrounds, type Ground, type GroundWords } from '../../domain/passages/passage-grounds';
import { MarkedText } from '../../ui/MarkedText';
import '../../ui/rungs.css';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import { CorrectionNote } from './CorrectionNote';
import type { PassageProps } from './passage-props';

export function PassageGrounds(props: PassageProps) {
  const { index, account, passage } = props;
  const t = useTranslations('grounds');
  const forms = useTranslations('forms');
  const grounds = passageGrounds(passage, index.articles.get(account.article)?.body ?? '');
  return (
    <div className="bg-band mt-1 rounded-md px-3 py-2.5">
      {/* Where there is one part only, its own line says the same. */}
      {grounds.length > 1 && <p className="text-muted">{t('whole', { form: forms(passage.form) })}</p>}
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-3 not-first:mt-2">
        {grounds.map((ground) => (
          <li key={`${ground.span.start} ${ground.span.end} ${ground.form}`}>
            <OneGround {...props} ground={ground} />
          </li>
        ))}
      </ul>
      <CorrectionNote {...props} grounds={grounds} />
    </div>
  );
}

function OneGround({ ground, ...props }: PassageProps & { readonly ground: Ground }) {
  const t = useTranslations('grounds');
  const forms = useTranslations('forms');
  const meanings = useTranslations('formMeanings');
  const linkTo = useViewLink();
  const { form, rung, reason, words, unnamed } = ground;
  const place = { at: 'article', article: props.account.article, passage: ground.span } as const;
  return (
    <>
      <p className="flex items-center gap-1.5 font-semibold">
        <span
          data-rung={rung}
          aria-hidden="true"
          className="rung-fill border-edge h-3.5 w-2.5 shrink-0 rounded-[2px] border"
        />
        {forms(rung === 'hearsay' ? 'hearsay' : form)}
      </p>
      <p className="mt-0.5 font-serif text-[0.9375rem]">
        <span lang="de">
          <MarkedText pieces={ground.pieces} />
        </span>{' '}
        <a
          className="text-link inline-flex min-h-6 items-center font-sans text-fine"
          {...linkTo(viewAt(props.view, place))}
        >
          {t('inArticle')}
        </a>
      </p>
      <p className="mt-0.5">{reason === null ? meanings(form) : t(`reasons.${reason}`)}</p>
      {words.hedges.length > 0 && <p className="mt-0.5">{t('hedged')}</p>}
      {unnamed && <p className="mt-0.5">{t('unnamed')}</p>}
      <ShowingWords {...props} words={words} />
    </>
  );
}

type Shown = { readonly name: keyof GroundWords; readonly words: readonly string[]; readonly mark: string };

function ShowingWords({ index, words }: Pick<PassageProps, 'index'> & { readonly words: GroundWords }) {
  const t = useTranslations('grounds');
  const lang = useLocale();
  const { cue, source, konjunktiv, speaker, relay, hedges } = words;
  const one = (word: string | null) => (word === null ? [] : [word]);
  const all: readonly Shown[] = [
    { name: 'source', words: one(source), mark: 'cue' },
    { name: 'cue', words: one(cue), mark: 'cue' },
    { name: 'konjunktiv', words: konjunktiv, mark: 'cue' },
    { name: 'speaker', words: one(speaker?.label ?? null), mark: 'speaker' },
    { name: 'relay', words: one(relay), mark: 'relay' },
    { name: 'hedges', words: hedges, mark: 'hedge' },
  ];
  const shown = all.filter((entry) => entry.words.length > 0);
  if (shown.length === 0) return null;
  const meant = speaker?.actor == null ? null : (index.actors.get(speaker.actor)?.prefLabel[lang] ?? null);
  return (
    <dl aria-label={t('shown')} className="text-muted mt-1 flex flex-wrap gap-x-4 gap-y-0.5">
      {shown.map((entry) => (
        <div key={entry.name} className="flex flex-wrap items-baseline gap-x-1.5">
          <dt>{t(`words.${entry.name}`)}:</dt>
          <dd className="text-ink">
            <span>
              {entry.words.map((word) => (
                <span key={word} className="dotted-item">
                  <mark lang="de" data-mark={entry.mark} className="font-serif">
                    {word}
                  </mark>
                </span>
              ))}
            </span>
            {entry.name === 'speaker' && meant !== null && meant !== speaker?.label && (
              <span className="text-muted"> ({t('meant', { name: meant })})</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
