/** English texts of an outlet's page. */
import type { Messages } from './de';

export const outletEn: Messages['outlet'] = {
  label: 'Source',
  kinds: {
    agency: 'News agency',
    newspaper: 'Newspaper',
    broadcaster: 'Broadcaster',
    portal: 'Portal',
  },
  home: 'To the source’s own site',
  page: 'Everything from {name}',
  showFiltered: 'Show only this source on the timeline',
  articleCount: '{count, plural, one {# article} other {# articles}}',
  none: 'There is no article from this source here.',
  ladder: 'How {name} tells it',
  ladderHint:
    'How much of the text is quoted, passed on or attributed to nobody. A figure shows the events behind it.',
  others: 'all other sources together',
  all: 'All sources side by side',
  names: 'Whom {name} calls what',
  namesHint: 'The parties mentioned most often. A name opens its sentences.',
  namesNone: 'These texts hold no name.',
  verbs: 'The words {name} uses to introduce what is said',
  sources: 'Whom {name} relies on',
  sourcesHint: 'Agencies and other media that are named in the articles.',
  sourcesNone: 'The articles name no agency and no other medium.',
  agency: 'agency',
  relay: 'medium passed on',
  shared: 'Same origin',
  sharedHint: 'For these events the same text, agency or medium also stands behind another source.',
  sharedNone: '{name} shares no origin with another source here.',
  articles: 'Articles',
  events: 'Events',
  title: 'This source does not exist here',
  text: 'No source is listed under the id “{id}”.',
};
