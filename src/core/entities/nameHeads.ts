import { lists } from './lexicons';
import type { NameToken } from './nameTokens';
import { agreementHeads, eventHeads, facilityHeads, organizationHeads } from './nameWords';

/** Written lower-case in running text, so that its capital says something. */
export function isOrdinary(token: NameToken): boolean {
  return (token.bits & lists.ordinary) !== 0;
}

/** A head of an organisation, a facility, an event or an agreement. */
export function isHead(folded: string): boolean {
  return (
    organizationHeads.has(folded) ||
    facilityHeads.has(folded) ||
    eventHeads.has(folded) ||
    agreementHeads.has(folded)
  );
}
