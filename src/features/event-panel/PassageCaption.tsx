/** Under a passage: form, speaker, who heard it, and the words of reservation; each form explained on demand. */
import { useLocale, useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { passageCaption, type CaptionLine } from '../../domain/passages/passage-caption';
import type { Passage } from '../../schema/event';
import { Explained } from '../../ui/Explained';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, type ViewState } from '../../url/view-state';

type CaptionProps = { readonly index: CorpusIndex; readonly view: ViewState };

export function PassageCaption({ index, view, passage }: CaptionProps & { readonly passage: Passage }) {
  const t = useTranslations('panel');
  const forms = useTranslations('formMeanings');
  const { lines, hedges } = passageCaption(passage);
  return (
    <>
      {lines.map((line) => (
        <p key={JSON.stringify(line)}>
          <Line index={index} view={view} line={line} />
        </p>
      ))}
      {hedges.length > 0 && (
        <p className="text-differ">
          <Explained
            word={t('hedged', { words: hedges.map((words) => `„${words}“`).join(', ') })}
            meaning={forms('hearsay')}
          />
        </p>
      )}
    </>
  );
}

function Line({ index, view, line }: CaptionProps & { readonly line: CaptionLine }) {
  const t = useTranslations('panel');
  const forms = useTranslations('forms');
  const meanings = useTranslations('formMeanings');
  return (
    <>
      <span className="font-semibold">
        <Explained word={forms(line.form)} meaning={meanings(line.form)} />
      </span>
      <span className="text-muted">
        {line.speaker !== null && (
          <>
            {' · '}
            <Speaker index={index} view={view} speaker={line.speaker} />
          </>
        )}
        {line.relay !== null && ` · ${t('heardBy', { name: line.relay })}`}
      </span>
    </>
  );
}

function Speaker({
  index,
  view,
  speaker,
}: CaptionProps & { readonly speaker: NonNullable<CaptionLine['speaker']> }) {
  const lang = useLocale();
  const linkTo = useViewLink();
  const actor = speaker.actor === null ? undefined : index.actors.get(speaker.actor);
  if (actor === undefined) return <q lang="de">{speaker.label}</q>;
  return (
    <a
      className="hover:text-link underline-offset-2 hover:underline"
      {...linkTo(viewAt(view, { at: 'actor', actor: actor.id }))}
    >
      {actor.prefLabel[lang]}
    </a>
  );
}
