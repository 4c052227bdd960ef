import type { Engine } from '../core/engine';
import { mentionTypes, type Entity, type MentionReference } from '../core/model';
import { count, typeIcons, typeWords } from '../host/words';
import { createNode, registerTree, type RegisteredTree, type TreeNode } from './tree';

/** Types, in them the entities with the most mentions first, in them the mentions. */
export function registerEntitiesTree(engine: Engine): RegisteredTree {
  const roots = () => {
    const entities = engine.entities();
    return mentionTypes.flatMap(type => {
      const ofType = entities.filter(entity => entity.type === type);
      if (ofType.length === 0) return [];
      const { many } = typeWords[type];
      return [
        createNode({
          id: `type ${type}`,
          label: many,
          description: String(ofType.length),
          icon: typeIcons[type],
          spoken: `${many}, ${ofType.length}`,
          expanded: type === 'person',
          children: () => ofType.toSorted(byMentions).map(entity => entityNode(engine, entity)),
        }),
      ];
    });
  };
  return registerTree('crossread.entities', engine, roots, { canSelectMany: true });
}

function byMentions(a: Entity, b: Entity): number {
  return b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1);
}

function entityNode(engine: Engine, entity: Entity): TreeNode {
  const sources = new Set(entity.mentions.map(mention => mention.source)).size;
  const roles = [...new Set(entity.roles.map(role => role.title))];
  const numbers = `${count(entity.mentions.length, 'mention')} in ${count(sources, 'source')}`;
  return {
    ...createNode({
      id: entity.id,
      label: entity.name,
      description: numbers,
      icon: entity.ambiguousWith ? 'question' : typeIcons[entity.type],
      contextValue: 'entity',
      tooltip: [entity.name, numbers, ...roles, ...entity.reasons].join('\n'),
      spoken: `${entity.name}, ${typeWords[entity.type].one}, ${numbers}`,
      children: () => entity.mentions.map((mention, index) => mentionNode(engine, entity, mention, index)),
    }),
    entity: entity.id,
  };
}

function mentionNode(engine: Engine, entity: Entity, mention: MentionReference, index: number): TreeNode {
  const view = engine.source(mention.source);
  const sentence = view && engine.sentenceAt(view.id, mention.start);
  const context = sentence ? view.text.text.slice(sentence.start, sentence.end) : mention.text;
  // The name itself first: in a narrow side bar the start of the line is all that is seen.
  const from = sentence ? Math.max(0, mention.start - sentence.start - 20) : 0;
  return createNode({
    id: `${entity.id} ${index}`,
    label: `${from > 0 ? '…' : ''}${context.slice(from)}`,
    description: view?.file ?? '',
    tooltip: context,
    opens: { source: mention.source, span: mention },
  });
}
