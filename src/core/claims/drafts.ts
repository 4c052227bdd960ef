import type { Attribution, ClaimKind, Modality, Span } from '../model';

/** An attribution while claims are read. */
export interface ChainLink extends Attribution {
  /** A news outlet reports it: what is said counts as reported. */
  readonly passedOn?: true;
}

/** A claim before it is numbered and its mentions and values are looked up. */
export interface ClaimDraft extends Span {
  readonly parts?: readonly Span[];
  readonly kind: ClaimKind;
  readonly modality: Modality;
  readonly modalityCue?: Span;
  readonly polarity: 'positive' | 'negative';
  readonly attribution: readonly ChainLink[];
}
