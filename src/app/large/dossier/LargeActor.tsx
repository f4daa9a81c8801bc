/** An actor's page in a large corpus: days, names, contacts, verbs, words, quotes, events; all of them counted whole. */
import { useLocale, useTranslations } from 'use-intl';
import { ActorPage } from '../../../features/actor/ActorPage';
import { NamesOverTime } from '../../../features/terms/NamesOverTime';
import { SpeechVerbs } from '../../../features/terms/SpeechVerbs';
import type { Actor } from '../../../schema/registers';
import { LargeContacts } from './LargeContacts';
import type { LargeDossierProps } from './dossier-props';
import { LargeWords } from './LargeWords';
import { LargeQuotes } from './LargeQuotes';

export function LargeActor({ actor, ...props }: LargeDossierProps & { readonly actor: Actor }) {
  const { source, names, view, filters, dossier, instead } = props;
  const t = useTranslations('actor');
  const terms = useTranslations('terms');
  const lang = useLocale();
  const name = actor.shortLabel[lang];
  const shared = { source, names, view };
  return (
    <ActorPage index={names} view={view} actor={actor} list={props.list}>
      {props.days}
      {dossier === null ? (
        instead
      ) : (
        <>
          <div className="page-columns mt-8">
            <NamesOverTime
              index={dossier.index}
              view={view}
              actor={actor}
              found={dossier.names.map(({ of, names: found }) => ({ outlet: of, names: found }))}
            />
            <div className="grid content-start gap-8">
              <LargeContacts {...shared} actor={actor} contacts={dossier.contacts} />
              <SpeechVerbs
                index={dossier.index}
                view={view}
                actor={actor}
                events={[]}
                found={dossier.verbs}
                title={terms('verbs', { name })}
              />
            </div>
          </div>
          <LargeWords {...{ source, names, view, filters }} words={dossier.words} />
          <LargeQuotes
            {...shared}
            quotes={dossier.quotes}
            title={t('quotes', { name: actor.prefLabel[lang] })}
            none={t('quotesNone', { name })}
            showSpeaker={false}
          />
          {dossier.about.length > 0 && (
            <LargeQuotes
              {...shared}
              quotes={dossier.about}
              title={t('about', { name: actor.prefLabel[lang] })}
              none=""
              showSpeaker
            />
          )}
        </>
      )}
    </ActorPage>
  );
}
