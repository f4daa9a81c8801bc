/** German texts about where reports come from. */
export const originsDe = {
  count:
    '{articles, plural, one {# Artikel} other {# Artikel}}, {origins, plural, one {# Ursprung} other {# Ursprünge}}',
  meaning:
    'Artikel mit demselben Text, derselben Agentur oder demselben genannten Medium zählen als ein Ursprung. Wer nur dieselben Worte eines Sprechers zitiert, zählt für sich.',
  thin: 'Weniger als drei unabhängige Ursprünge: zu wenig für ein Gesamturteil.',
  copied: '{count, plural, one {# Artikel hat} other {# Artikel haben}} denselben Text:',
  copiedWords: 'gemeinsame Stelle im Artikel',
  agency: '{count, plural, one {# Artikel nennt} other {# Artikel nennen}} dieselbe Agentur, {label}:',
  relay: '{count, plural, one {# Artikel stützt} other {# Artikel stützen}} sich auf {label}:',
  path: 'Weg der Nachricht',
  pathMeaning: 'Wer es gesagt hat, wer es gehört hat, wer es weitergegeben hat.',
  steps: {
    speaker: 'sagt es',
    relay: 'hat es gehört oder berichtet',
    agency: 'Agentur',
    outlet: 'veröffentlicht es',
  },
} as const;
