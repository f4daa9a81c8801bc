/** English texts of what actor and topic pages share, and of the topic page. */
import type { Messages } from './de';

export const dossierEn: Messages['dossier'] = {
  topicLabel: 'Topic',
  showTopic: 'Show only this topic on the timeline',
  actorPage: 'Everything on {name}',
  topicPage: 'Everything on the topic {name}',
  broader: 'part of',
  narrower: 'Narrower topics',
  actors: 'Who is involved',
  actorsNone: 'No actor is named here.',
  topicQuotes: 'What is said about it',
  topicQuotesNone: 'Nobody is quoted on this topic.',
  events: 'Events',
  eventCount: '{count, plural, one {# event} other {# events}}',
  days: 'When',
  daysOne: '{count, plural, one {One event} other {# events}}, {day}.',
  daysMany:
    '{count, plural, one {# event} other {# events}} from {from} to {to}, most of them {most} ({peak}).',
  daysUndated: 'For {count, plural, one {one event} other {# events}} the day is unknown.',
  daysNone: 'The day of no event is known.',
  peak: {
    day: 'on {from}',
    week: 'in the week from {from}',
    month: 'in {month}',
    year: 'in {year}',
  },
  actingFor: 'Acting for it here:',
  contacts: 'Talks with',
  contactsNone: 'In these texts {name} talks to nobody who is named.',
  calls: '{count, plural, one {# call} other {# calls}}',
  meetings: '{count, plural, one {# meeting} other {# meetings}}',
  topicTitle: 'There is no such topic here',
  topicText: 'No topic is listed under “{id}”.',
};
