import type * as vscode from 'vscode';
import type { Engine } from '../core/engine';
import type { ClaimKind, PlacedClaim, SourceView } from '../core/model';
import { count, modalityWords } from '../host/words';
import { createNode, registerTree, type TreeNode } from './tree';

const kindIcons: Readonly<Record<ClaimKind, string>> = {
  'direct-quote': 'quote',
  'indirect-quote': 'comment',
  statement: 'note',
  analysis: 'lightbulb',
};

/** Sources, in them their claims in the order of the text. A source that could not be read is listed with the reason. */
export function registerClaimsTree(engine: Engine): vscode.Disposable {
  return registerTree('crossread.claims', engine, () => [
    ...engine.sources().map(view => sourceNode(engine, view)),
    ...engine.unreadable().map(({ id, file, message }) =>
      createNode({
        id: `unreadable ${id}`,
        label: file,
        description: message,
        tooltip: message,
        icon: 'error',
      }),
    ),
  ]);
}

function sourceNode(engine: Engine, view: SourceView): TreeNode {
  const { title, published } = view.metadata;
  const label = title?.value ?? view.file;
  const facts = [title ? view.file : undefined, published?.value, count(view.claims.length, 'claim')].filter(
    Boolean,
  );
  return createNode({
    id: `source ${view.id}`,
    label,
    description: facts.join(' · '),
    tooltip: [label, view.file, published?.value].filter(Boolean).join('\n'),
    icon: 'file-text',
    spoken: `${label}, ${facts.join(', ')}`,
    children: () => view.claims.map(claim => claimNode(engine, claim)),
  });
}

function claimNode(engine: Engine, claim: PlacedClaim): TreeNode {
  const speakers = engine.speakers(claim);
  const facts = [
    speakers.join(' ← '),
    claim.modality === 'asserted' ? '' : modalityWords[claim.modality],
  ].filter(Boolean);
  const node = createNode({
    id: `claim ${claim.source} ${claim.id}`,
    label: claim.text,
    description: facts.join(' · '),
    icon: kindIcons[claim.kind],
    contextValue: 'claim',
    spoken: [claim.kind, claim.text, ...facts].join(', '),
    opens: { source: claim.source, span: claim },
  });
  return { ...node, claim: { source: claim.source, claim: claim.id } };
}
