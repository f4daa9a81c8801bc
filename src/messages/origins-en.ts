/** English texts about where reports come from. */
import type { Messages } from './de';

export const originsEn: Messages['origins'] = {
  count:
    '{articles, plural, one {# article} other {# articles}}, {origins, plural, one {# origin} other {# origins}}',
  meaning:
    'Articles with the same text, the same agency or the same named medium count as one origin. Those that only quote the same words of a speaker count separately.',
  thin: 'Fewer than three independent origins: too little for an overall judgement.',
  copied: '{count, plural, one {# article has} other {# articles have}} the same text:',
  copiedWords: 'the shared stretch in the article',
  agency: '{count, plural, one {# article names} other {# articles name}} the same agency, {label}:',
  relay: '{count, plural, one {# article relies} other {# articles rely}} on {label}:',
  path: 'How the news travelled',
  pathMeaning: 'Who said it, who heard it, who passed it on.',
  steps: {
    speaker: 'says it',
    relay: 'heard or reported it',
    agency: 'agency',
    outlet: 'publishes it',
  },
};
