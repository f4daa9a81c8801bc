/** Bodies that have presidents, chancellors and ambassadors of their own and are no party of public life: universities, clubs, firms. Data. */
import type { Token } from '../language/tokens';

const BODY =
  /(?:universität|hochschule|akademie|verein|klub|club|konzern|unternehmen|firma|gewerkschaft|museum|kirchengemeinde|hilfswerk|stiftung|marke|reederei|fluggesellschaft|airline|bank|klinik|krankenhaus|orchester|theater|oper|verlag|verlagshaus|sparkasse|genossenschaft|kammer|innung|dachverband|elternverband|sportverband|fachverband|interessenverband|interessensvertretung)(?:e?n|e?s)?$/u;
const PUBLIC =
  /(?:weltbank|zentralbank|notenbank|bundesbank|entwicklungsbank|investitionsbank|kinderhilfswerk|flüchtlingshilfswerk|volkskammer|abgeordnetenkammer|länderkammer|ratskammer|verteidigungsakademie|parlamentskammer)(?:en|s)?$/u;

/** Whether a noun means such a body. */
export function isPrivateBody(lower: string): boolean {
  return lower.length < 60 && BODY.test(lower) && !PUBLIC.test(lower);
}

/** Whether the title that ends in front of token `to` is an office of such a house: "der Kanzler der Universität". */
export function isOfPrivateBody(tokens: readonly Token[], to: number): boolean {
  if (!/^(?:der|des|vom|von)$/u.test(tokens[to]?.lower ?? '')) return false;
  const owner = tokens[to + 1]?.capital === true ? tokens[to + 1] : tokens[to + 2];
  return owner?.capital === true && isPrivateBody(owner.lower);
}
