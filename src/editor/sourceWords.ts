import type * as vscode from 'vscode';

/**
 * Appends words of a source so that nothing in them is interpreted. `appendText` escapes Markdown, HTML and icons, but
 * (1) turns every space into a non-breaking one, so that a quote would not wrap: words are appended one by one with plain
 * spaces between; (2) leaves bare addresses, which the renderer makes links of: the character that makes an address is
 * written as an entity.
 */
export function appendSourceWords(markdown: vscode.MarkdownString, text: string): void {
  text.split(/\s+/).forEach((word, index, words) => {
    if (index > 0) {
      // "1. text" at the start of a paragraph would be a list.
      const startsList = index === 1 && /^\d+[.)]$/.test(words[0] ?? '');
      markdown.appendMarkdown(startsList ? '&nbsp;' : ' ');
    }
    for (const piece of word.split(/(:\/\/|www\.|@)/i)) appendPiece(markdown, piece);
  });
}

function appendPiece(markdown: vscode.MarkdownString, piece: string): void {
  if (piece === '://') markdown.appendMarkdown('&#58;//');
  else if (piece === '@') markdown.appendMarkdown('&#64;');
  else if (/^www\.$/i.test(piece)) {
    markdown.appendText(piece.slice(0, 3));
    markdown.appendMarkdown('&#46;');
  } else markdown.appendText(piece);
}
