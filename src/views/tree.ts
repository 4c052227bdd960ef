import * as vscode from 'vscode';
import type { Engine } from '../core/engine';
import { passageOf, showPassageCommand } from '../host/passages';
import type { ClaimReference, EntityId, SourceId, Span } from '../core/model';

/** A line of a tree with what is below it; built whole at each redraw, children only when asked for. */
export interface TreeNode {
  readonly item: vscode.TreeItem;
  /** What the inline commands of package.json work on. */
  readonly entity?: EntityId;
  readonly claim?: ClaimReference;
  readonly children?: () => readonly TreeNode[];
}

/** A tree in a view. */
export interface RegisteredTree extends vscode.Disposable {
  /** The lines that are selected, in the order of selection. */
  selected(): readonly TreeNode[];
}

/** Shows `roots` in a view and redraws on every change of the engine. */
export function registerTree(
  viewId: string,
  engine: Engine,
  roots: () => readonly TreeNode[],
  options: Pick<vscode.TreeViewOptions<TreeNode>, 'canSelectMany'> = {},
): RegisteredTree {
  const changes = new vscode.EventEmitter<undefined>();
  const unsubscribe = engine.onDidChange(({ status }) => {
    if (status.state !== 'reading') changes.fire(undefined);
  });
  const view = vscode.window.createTreeView<TreeNode>(viewId, {
    ...options,
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changes.event,
      getTreeItem: node => node.item,
      getChildren: node => [...(node ? (node.children?.() ?? []) : roots())],
    },
  });
  // Opening the view is a wish to see the sources, even before one is open in an editor.
  const onVisible = view.onDidChangeVisibility(({ visible }) => {
    if (visible) void engine.start();
  });
  if (view.visible) void engine.start();
  const parts = vscode.Disposable.from(changes, view, onVisible, { dispose: unsubscribe });
  return { selected: () => view.selection, dispose: () => void parts.dispose() };
}

export interface NodeOptions {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly icon?: string;
  readonly iconColor?: string;
  readonly tooltip?: string;
  readonly contextValue?: string;
  /** Read out instead of label and description; say type and count in words. */
  readonly spoken?: string;
  readonly opens?: { readonly source: SourceId; readonly span: Span };
  readonly children?: () => readonly TreeNode[];
  readonly expanded?: boolean;
}

export function createNode(options: NodeOptions): TreeNode {
  const { children } = options;
  const state = children
    ? options.expanded
      ? vscode.TreeItemCollapsibleState.Expanded
      : vscode.TreeItemCollapsibleState.Collapsed
    : vscode.TreeItemCollapsibleState.None;
  const item = new vscode.TreeItem(oneLine(options.label), state);
  item.id = options.id;
  if (options.description !== undefined) item.description = oneLine(options.description);
  if (options.icon !== undefined) {
    item.iconPath = new vscode.ThemeIcon(
      options.icon,
      options.iconColor ? new vscode.ThemeColor(options.iconColor) : undefined,
    );
  }
  // A plain string tooltip is shown as text, never as Markdown.
  item.tooltip = options.tooltip ?? options.label;
  if (options.contextValue !== undefined) item.contextValue = options.contextValue;
  item.accessibilityInformation = {
    label: options.spoken ?? [options.label, options.description].filter(Boolean).join(', '),
  };
  if (options.opens) {
    item.command = {
      command: showPassageCommand,
      title: 'Go to Passage',
      arguments: [passageOf(options.opens.source, options.opens.span)],
    };
  }
  return { item, ...(children ? { children } : {}) };
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
