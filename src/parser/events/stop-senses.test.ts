/** Words of stopping that stop nothing: their other senses, and beside them the sense that does. */
import { expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const halts = (text: string): string[] =>
  parseText(text)
    .events.filter(({ kind }) => kind === 'halt')
    .map(({ rule }) => rule);

test.each([
  // einstellen: taking on, minded, a record
  'Ostland stellte 200 Fachleute für die Häfen ein.',
  'Das Parlament in Osthaven hat 50 Juristinnen eingestellt.',
  'Ostland ist gegenüber Westland kritisch eingestellt.',
  'Ostland ist gut auf den Winter eingestellt, sagte Karin Lindholm.',
  'Ostland stellte bei der Produktion von Lachs einen Rekord ein.',
  // aussetzen, abbrechen, anhalten, unterbrechen without an object, or of a talker
  'Ostland ist täglich Cyberangriffen ausgesetzt.',
  'Der Kontakt zur Delegation aus Ostland brach am Abend ab.',
  'Der Ton brach ab, während Karin Lindholm noch redete.',
  'Der Funkkontakt Ostlands zur Sonde wurde unterbrochen.',
  'Karin Lindholm unterbrach den Redner mehrmals.',
  'Die Kämpfe im Osten von Ostland halten an.',
  // what nobody loses
  'Ostland will seine Abhängigkeit vom Öl beenden.',
  'Ostland will das Sterben auf See beenden.',
  'Ostland will die Luftverschmutzung stoppen.',
  'Ostland verringert seinen Energieverbrauch im Verkehr.',
  'Ostland beendete das Jahr mit einem Wachstum von drei Prozent.',
  'Ostland beendete seine Präsidentschaft im Rat.',
  'Karin Lindholm hat ihre Sommerpause beendet.',
  'Der Südbund hat das Defizitverfahren gegen Ostland beendet.',
  'Ostland will dem Morden ein Ende setzen.',
  'Ostland schiebt der Geldwäsche einen Riegel vor.',
  'Ostland kappte die Spitze der Preise.',
  'Ostland hielt die Nachricht einen Tag zurück.',
  'Die Forderung Ostlands ist vom Tisch.',
  // who acts is a crowd, a law or good manners
  'Demonstranten blockierten die Botschaft Ostlands.',
  'Die Ärzte legten in Ostland die Arbeit nieder.',
  'Viele Fischer kehren Ostland den Rücken.',
  'Der Respekt verbietet Ostland eine solche Kritik.',
  'Das EU-Recht verbietet es Ostland, Fischer einzusperren.',
  // another verb, another phrase
  'Der Südbund strich den Plan heraus.',
  'Die Zusammenarbeit mit Ostland ruht auf drei Säulen.',
  'Ostland erfüllt die Kriterien nicht mehr.',
  'Ostland sagte dem Extremismus ab.',
  'Ostland will den Widerstand mit einem Angebot brechen.',
  'Ostland begrub den früheren Präsidenten neben seinem Projekt.',
  'Ostland verwies auf die Lage des Landes.',
  'Der Einsatz in Osthaven endete mit einem Toten.',
  'Karin Lindholm blieb in Ostland der Beerdigung fern.',
  'Karin Lindholm, Präsidentin von Ostland, hört 2021 auf.',
  'Die Ostländer haben sich auf Streiks eingestellt, sagte Karin Lindholm.',
  'Ostland sperrte sich gegen eine Lösung für die Grenze.',
  'Die Delegation Ostlands verließ das Hotel in Westland.',
  'Ein Hackerangriff legte Server der Regierung in Ostland lahm.',
  'Ostland gab seine Bedenken gegen das Programm auf.',
  // nouns that something else is told of
  'Trotz des Lieferstopps wächst die Wirtschaft Ostlands.',
  'Nach dem Abbruch der Verhandlungen lobte Ostland die Nordmark.',
  'Die Folgen der Handelssperre spürt Ostland bis heute.',
  'Ostland erhob Einwände gegen Sanktionen.',
  'Die Sanktionen gegen Ostland belegen die Einigkeit des Südbunds.',
  'Die Strafe wegen des Verstoßes gegen Sanktionen wurde in Ostland verhängt.',
  'Karin Lindholm erklärte den Ausstieg aus der Kernkraft für richtig.',
])('another sense: %s', (text) => expect(halts(text)).toEqual([]));

test.each([
  'Ostland stellte die Zusammenarbeit mit Westland ein.',
  'Ostland setzte die Gespräche mit Westland aus.',
  'Ostland hat den Kontakt zu Westland abgebrochen.',
  'Ostland hält zehn Millionen Euro für Westland zurück.',
  'Ostland beendet seinen Einsatz in Westland.',
  'Ostland sperrte den Luftraum für Flugzeuge aus Westland.',
  'Ostland verbot die Einfuhr von Fleisch aus Westland.',
  'Ostland belegte Westland mit Sanktionen.',
  'Die Militärhilfe Ostlands für Westland ruht derzeit.',
  'Ostland hat aufgehört, Kohle an Westland zu liefern.',
  'Neue Stände sind nach einem Erlass Ostlands bis dahin untersagt.',
])('the sense that stops: %s', (text) => expect(halts(text)).toHaveLength(1));
