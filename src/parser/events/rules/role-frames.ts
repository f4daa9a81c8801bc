/** Who plays which part, where many rules share it: the frame of the sentence, its subject's role and the other side's. */
import type { EventRule } from '../event-rule';

type RoleFrame = Pick<EventRule, 'frame' | 'subject' | 'target'>;

export const meets: RoleFrame = { frame: 'mutual', subject: 'participant', target: 'participant' };
export const gives: RoleFrame = { frame: 'said', subject: 'pledger', target: 'beneficiary' };
export const stops: RoleFrame = { frame: 'said', subject: 'halter', target: 'addressee' };
/** Ultimatums, demands and warnings: issued to somebody. */
export const issues: RoleFrame = { frame: 'said', subject: 'issuer', target: 'addressee' };
export const refuses: RoleFrame = { frame: 'said', subject: 'speaker', target: 'addressee' };
export const says: RoleFrame = { frame: 'said', subject: 'speaker', target: 'subject' };
