/** What the worker does with each message; apart from the worker itself, so that it is tested without one. */
import { assertNever } from '../base/assert';
import { emptyColumns } from '../domain/columns/event-columns';
import { openRowDesk, type RowDesk } from '../domain/columns/row-desk';
import { columnsPartSchema, earlierPartSchema } from '../schema/parts';
import { checkShape, messageOf, readJson } from './read-corpus';
import type { AskedQuestion, DeskMessage, DeskReply } from './row-asker';

/** A desk of its own for each call. */
export function createAnswerer(): (message: DeskMessage) => DeskReply {
  let desk = openRowDesk(emptyColumns(0, 0, { actor: [], topic: [], outlet: [] }));
  return (message) => {
    try {
      switch (message.ask) {
        case 'open':
          desk = openRowDesk(emptyColumns(message.count, message.dated, message.codes));
          return { ok: true, answer: null };
        case 'columns':
          return addColumns(desk, message.text);
        case 'earlier':
          return addEarlier(desk, message.text);
        case 'pledges':
          desk.setPledges(message.rows);
          return { ok: true, answer: null };
        case 'searched':
          desk.setSearched(message.q, message.found);
          return { ok: true, answer: null };
        case 'rehearse':
          desk.rehearse();
          return { ok: true, answer: null };
        default:
          return { ok: true, answer: answerOf(desk, message) };
      }
    } catch (error) {
      return { ok: false, problem: { code: 'schema', path: message.ask, detail: messageOf(error) } };
    }
  };
}

function addColumns(desk: RowDesk, text: string): DeskReply {
  const reading = readJson(text);
  if (!reading.ok) return reading;
  const checked = checkShape(columnsPartSchema, reading.data);
  if (!checked.ok) return checked;
  desk.addRows(checked.data);
  return { ok: true, answer: checked.data.kind.length };
}

function addEarlier(desk: RowDesk, text: string): DeskReply {
  const reading = readJson(text);
  if (!reading.ok) return reading;
  const checked = checkShape(earlierPartSchema, reading.data);
  if (!checked.ok) return checked;
  desk.addEarlier(checked.data);
  return { ok: true, answer: checked.data.known.length };
}

function answerOf(desk: RowDesk, asked: AskedQuestion): unknown {
  switch (asked.ask) {
    case 'counts':
      return desk.counts(asked.question);
    case 'stretch':
      return desk.stretch(asked.question);
    case 'period':
      return desk.period(asked.question);
    case 'days':
      return desk.days(asked.question);
    case 'page':
      return desk.page(asked.question);
    case 'months':
      return desk.months(asked.question);
    case 'steps':
      return desk.steps(asked.question);
    case 'briefParts':
      return desk.briefParts(asked.question);
    default:
      return assertNever(asked);
  }
}
