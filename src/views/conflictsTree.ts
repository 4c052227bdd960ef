import type * as vscode from 'vscode';
import type { Engine } from '../core/engine';
import type { ClaimReference, PlacedClaim, Relation } from '../core/model';
import { createNode, registerTree, type TreeNode } from './tree';

/** Every pair of claims that cannot both hold, with both wordings and the reading that says so. */
export function registerConflictsTree(engine: Engine): vscode.Disposable {
  return registerTree('crossread.conflicts', engine, () =>
    engine
      .relations()
      .filter(relation => relation.verdict === 'conflicts')
      .flatMap(relation => conflictNode(engine, relation) ?? []),
  );
}

function conflictNode(engine: Engine, relation: Relation): TreeNode | undefined {
  const a = engine.claim(relation.a);
  const b = engine.claim(relation.b);
  if (!a || !b) return undefined;
  const kinds = [
    ...new Set(relation.differences.filter(difference => !difference.compatible).map(({ kind }) => kind)),
  ];
  const files = `${fileOf(engine, relation.a)} ↔ ${fileOf(engine, relation.b)}`;
  const readings = relation.differences.map(difference => difference.reading);
  const node = createNode({
    id: `conflict ${a.source} ${a.id} ${b.source} ${b.id}`,
    label: headline(relation, a, b),
    description: files,
    tooltip: [a.text, '≠', b.text, ...readings].join('\n'),
    icon: 'warning',
    iconColor: 'crossread.conflictForeground',
    contextValue: 'relation',
    spoken: `Conflict about ${kinds.join(' and ') || 'a statement'}: ${a.text}. Against: ${b.text}`,
    children: () => [
      sideNode(engine, a, relation.b),
      sideNode(engine, b, relation.a),
      ...[...readings, ...relation.reasons.map(reason => reason.text)].map((reading, index) =>
        createNode({
          id: `reading ${a.source} ${a.id} ${b.source} ${b.id} ${index}`,
          label: reading,
          icon: 'info',
        }),
      ),
    ],
  });
  return { ...node, claim: relation.a };
}

/** The words that part, as short as they are: "six people ≠ nine persons". Where there are none, what is claimed. */
function headline({ differences }: Relation, a: PlacedClaim, b: PlacedClaim): string {
  const parting = differences.find(
    difference => !difference.compatible && difference.a !== '' && difference.b !== '',
  );
  return parting ? `${parting.kind}: ${parting.a} ≠ ${parting.b}` : `${a.text} ≠ ${b.text}`;
}

function sideNode(engine: Engine, claim: PlacedClaim, against: ClaimReference): TreeNode {
  const speakers = engine.speakers(claim);
  const file = fileOf(engine, { source: claim.source, claim: claim.id });
  return createNode({
    id: `side ${claim.source} ${claim.id} against ${against.source} ${against.claim}`,
    label: claim.text,
    description: [speakers.join(' ← '), file].filter(Boolean).join(' · '),
    icon: 'quote',
    opens: { source: claim.source, span: claim },
  });
}

function fileOf(engine: Engine, { source }: ClaimReference): string {
  return engine.source(source)?.file ?? source;
}
