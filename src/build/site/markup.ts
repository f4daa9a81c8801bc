/** Text into markup, of pages and of feeds. */
import { wellFormed } from '../../base/well-formed';

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe between tags and in quoted attributes, in HTML and XML; what XML cannot hold at all is left out. */
export function escapeMarkup(text: string): string {
  const legal = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '');
  return wellFormed(legal).replace(/[&<>"']/gu, (sign) => signs[sign] ?? '');
}

/** `<name key="value">`; an attribute without a value is left out. */
export function tag(name: string, attributes: Readonly<Record<string, string | null>>): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : ` ${key}="${escapeMarkup(value)}"`,
  );
  return `<${name}${pairs.join('')}>`;
}

/** JSON that can stand in a `<script>` of data: no text in it can end the element. */
export function jsonScript(data: unknown): string {
  return JSON.stringify(data).replace(/</gu, '\\u003c');
}
