import type { AnalysisDocument } from '../../src/cli/analysisDocument';
import type { Span } from '../../src/core/model';
import type { Gold } from './gold';
import { f1, share, type Measure, type Score } from './scores';

/**
 * Boilerplate by characters, white space left out. Furniture that carries information (bylines, captions, credits: `strip:
 * optional`) is never counted as wrong and scored apart.
 * @param texts normalised text of each file
 */
export function scoreBoilerplate(
  analysis: AnalysisDocument,
  gold: Gold,
  texts: ReadonlyMap<string, string>,
): Pick<Record<Measure, Score>, 'boilerplate' | 'optionalBoilerplate'> {
  const total = { right: 0, found: 0, wanted: 0, optional: 0, optionalFound: 0 };
  for (const source of analysis.sources) {
    const text = texts.get(source.file) ?? '';
    const here = gold.boilerplate.filter(span => span.file === source.file);
    const found = charactersOf(text, source.boilerplate);
    const wanted = charactersOf(
      text,
      here.filter(span => span.strip === 'yes'),
    );
    const optional = charactersOf(
      text,
      here.filter(span => span.strip === 'optional'),
    );
    const counted = [...found].filter(at => !optional.has(at));
    total.found += counted.length;
    total.right += counted.filter(at => wanted.has(at)).length;
    total.wanted += wanted.size;
    total.optional += optional.size;
    total.optionalFound += found.size - counted.length;
  }
  return {
    boilerplate: f1(total.right, total.found, total.wanted),
    optionalBoilerplate: share(total.optionalFound, total.optional),
  };
}

function charactersOf(text: string, spans: readonly Span[]): Set<number> {
  const characters = new Set<number>();
  for (const { start, end } of spans)
    for (let at = start; at < end; at += 1) if (!/\s/u.test(text[at] ?? ' ')) characters.add(at);
  return characters;
}
