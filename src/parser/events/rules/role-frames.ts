/** Who plays which part, where many rules share it: the frame of the sentence, its subject's role and the other side's. */
import type { EventRule } from '../event-rule';

type RoleFrame = Pick<EventRule, 'frame' | 'subject' | 'target'>;

export const meets: RoleFrame = { frame: 'mutual', subject: 'participant', target: 'participant' };
export const visits: RoleFrame = { frame: 'mutual', subject: 'guest', target: 'host' };
/** Invites, receives, welcomes. */
export const hosts: RoleFrame = { frame: 'deed', subject: 'host', target: 'guest' };
export const gives: RoleFrame = { frame: 'said', subject: 'pledger', target: 'beneficiary' };
/** Done by whoever the clause says does it, never by who only tells of it: for rules that ask little of the object. */
const does: RoleFrame = { frame: 'deed', subject: 'pledger', target: 'beneficiary' };
export const stops: RoleFrame = { frame: 'said', subject: 'halter', target: 'addressee' };
/** Ultimatums, demands and warnings: issued to somebody. */
export const issues: RoleFrame = { frame: 'said', subject: 'issuer', target: 'addressee' };
/** What others must do or will face, said by whoever issues it. */
export const wants: RoleFrame = { frame: 'wanted', subject: 'issuer', target: 'addressee' };
export const refuses: RoleFrame = { frame: 'said', subject: 'speaker', target: 'addressee' };
export const says: RoleFrame = { frame: 'said', subject: 'speaker', target: 'subject' };

/** The same, told in what somebody says: whoever says it does it. */
export const stopsBySaying: RoleFrame = { ...stops, frame: 'wanted' };
export const givesBySaying: RoleFrame = { ...gives, frame: 'wanted' };
export const refusesBySaying: RoleFrame = { ...refuses, frame: 'wanted' };
export const judgesBySaying: RoleFrame = { ...says, frame: 'wanted' };

/** The same, where somebody of public life must be said to do it. */
export const partyMeets = byParty(meets);
export const partyGives = byParty(gives);
export const partyDoes = byParty(does);
export const partyStops = byParty(stops);
export const partyIssues = byParty(issues);
export const partyRefuses = byParty(refuses);
export const partySays = byParty(says);

function byParty(frame: RoleFrame): RoleFrame & { readonly actingParty: true } {
  return { ...frame, actingParty: true };
}
