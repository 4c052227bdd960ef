/**
 * What the two halves of the comparison panel say to each other: types only, plain data, the browser half knows nothing
 * else of the project. All strings of sources are shown as text, never as HTML.
 */

export type PanelVerdict = 'agrees' | 'differs' | 'conflicts' | 'other-event' | 'silent';

/** A piece of a passage; marked pieces are what differs. */
export interface PanelPiece {
  readonly text: string;
  readonly marked: boolean;
}

export interface PanelPassage {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

export interface PanelRow {
  readonly source: string;
  readonly file: string;
  readonly title?: string;
  readonly published?: string;
  readonly verdict: PanelVerdict;
  /** The verdict in words, with who decided it if a person did. */
  readonly verdictText: string;
  readonly decided: boolean;
  /** The counterpart's words and place; absent when the source is silent. */
  readonly quote?: readonly PanelPiece[];
  readonly passage?: PanelPassage;
  readonly speakers: readonly string[];
  readonly differences: readonly {
    readonly kind: string;
    readonly a: string;
    readonly b: string;
    readonly reading: string;
  }[];
  readonly reasons: readonly string[];
  readonly matched: readonly string[];
  readonly nearMisses: readonly { readonly text: string; readonly passage: PanelPassage }[];
}

export interface PanelComparison {
  readonly claim: {
    readonly file: string;
    readonly title?: string;
    readonly published?: string;
    readonly pieces: readonly PanelPiece[];
    readonly speakers: readonly string[];
    readonly modality: string;
    readonly passage: PanelPassage;
  };
  readonly rows: readonly PanelRow[];
  /** Sources are still being read: more rows may come. */
  readonly reading: boolean;
}

export type ToPanel =
  | { readonly kind: 'show'; readonly comparison: PanelComparison }
  /** The claim is gone, or not read yet. */
  | { readonly kind: 'explain'; readonly message: string };

export type FromPanel =
  | { readonly kind: 'ready' }
  | { readonly kind: 'open'; readonly passage: PanelPassage }
  /** Copies what the filter lets through. */
  | { readonly kind: 'copy'; readonly verdicts: readonly PanelVerdict[] }
  | { readonly kind: 'decide'; readonly source: string; readonly verdict: PanelVerdict | 'withdraw' };

/** What a window keeps of the panel over a reload. */
export interface PanelState {
  readonly passage: PanelPassage;
  readonly text: string;
  readonly hidden: readonly PanelVerdict[];
}
