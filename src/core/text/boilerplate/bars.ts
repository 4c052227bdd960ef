import type { BoilerplateKind } from '../../model';
import { foldLabel, legalWords, navigationWords, sharingServices, sharingWords } from './labels';

/**
 * Tells what a line of short pieces is: a menu, a breadcrumb, a share bar, the small print of a page, several tickers.
 * @param line a paragraph's text
 * @param outside the line stands before or after the running text, where less evidence is enough
 * @returns undefined when it is none of them
 */
export function readBar(line: string, outside: boolean): BoilerplateKind | undefined {
  if (line.length > 400) return undefined;
  if (/^[×✕✖☰≡⋮▲▼◀▶←→↑↓]{1,3}$/u.test(line)) return 'menu';
  if (isShareBar(line)) return 'share';
  if (/^\s*(?:\+{3}|\*{3}|●|■)\s.{4,200}(?:\+{3}|\*{3}|●|■)/u.test(line)) return 'ticker';
  const crumbs = cut(line, /\s*[›»>→]\s*|\s+\/\s+/u);
  if (crumbs.length >= 2 && crumbs.length <= 7 && isBreadcrumb(line, crumbs, outside)) return 'breadcrumb';
  const pieces = cut(line, /\s*[|·•∙●‧¦]\s*|\t+|\s{2,}|\s+[/–—-]\s+/u).filter(piece => /\p{L}/u.test(piece));
  if (pieces.length < 2) return isWordMenu(line) ? 'menu' : undefined;
  const folded = pieces.map(foldLabel);
  const legal = folded.filter(piece => legalWords.has(piece)).length;
  const navigation = folded.filter(piece => navigationWords.has(piece)).length;
  if (legal >= 2 && legal >= navigation && legal * 2 >= pieces.length) return 'footer';
  if (
    navigation >= 2 &&
    navigation * 3 >= pieces.length &&
    pieces.every(piece => isShort(piece.replace(/\s\p{Nd}{4}$/u, '')))
  ) {
    return 'menu';
  }
  if (
    outside &&
    pieces.length <= 3 &&
    navigation >= 1 &&
    pieces.every(isShort) &&
    line === line.toUpperCase()
  ) {
    return 'section-label';
  }
  if (
    outside &&
    pieces.length <= 3 &&
    navigation >= 1 &&
    pieces.every(isShort) &&
    line === line.toUpperCase()
  ) {
    return 'section-label';
  }
  if (outside && pieces.length >= 4 && pieces.every(isShort) && pieces.every(startsTall)) return 'menu';
  return undefined;
}

/** A line of sharing services and nothing else: "Share: Facebook · X · Copy link", "132 shares", "Facebook Twitter Email". */
function isShareBar(line: string): boolean {
  if (line.length > 160) return false;
  if (/^\p{Nd}[\p{Nd}.,]*[kKmM]?\s+shares?$/u.test(line)) return true;
  const words = line.toLowerCase().match(/[\p{L}+][\p{L}+-]*/gu) ?? [];
  if (words.length === 0 || words.length > 24) return false;
  if (!words.every(word => sharingWords.has(word))) return false;
  const services = new Set(words.filter(word => sharingServices.has(word)));
  const opensSo = /^\P{L}{0,6}(?:shares?|follow us|print|save|copy link|tweet)\b/iu.test(line);
  // "f  t  Share": letters stand for the signs of the services.
  if (services.has('share') && words.every(word => word === 'share' || word.length === 1)) return true;
  return services.size >= 2 || (opensSo && services.size >= 1);
}

function isBreadcrumb(line: string, crumbs: readonly string[], outside: boolean): boolean {
  if (/[.!?]["”’]?$/.test(line) || !crumbs.every(crumb => crumb.length <= 60)) return false;
  const first = foldLabel(crumbs[0] ?? '');
  if (/^(?:home|homepage|you are here|start|início|inicio|accueil|startseite|front page)\b/.test(first))
    return true;
  if (!outside || !/[›»>→/]/u.test(line)) return false;
  // "LIVE: all our coverage »" is a ticker: a breadcrumb's marks stand between crumbs.
  const known = crumbs.filter(crumb => navigationWords.has(foldLabel(crumb))).length;
  return crumbs.every(isShort) && !/[›»>→]$/u.test(line) && (known >= 1 || crumbs.length >= 3);
}

/** "Home News Sport Weather Log in": section names with nothing but spaces between. */
function isWordMenu(line: string): boolean {
  if (line.length > 160 || /[.!?,;:]/.test(line)) return false;
  const words = line
    .replace(/\b(Log|Sign) (in|up)\b/gi, '$1$2')
    .toLowerCase()
    .split(/\s+/)
    .filter(word => /\p{L}/u.test(word));
  if (words.length < 4) return false;
  const known = words.filter(
    word => navigationWords.has(word) || /^(?:log|sign)(?:in|up)$/.test(word),
  ).length;
  return known >= 3 && known * 4 >= words.length * 3;
}

function cut(line: string, separator: RegExp): string[] {
  return line
    .trim()
    .split(separator)
    .filter(piece => piece !== '');
}

function isShort(piece: string): boolean {
  return (
    piece.length <= 32 && piece.split(/\s+/).length <= 4 && !/\p{Nd}/u.test(piece) && !/[.!?:]$/.test(piece)
  );
}

function startsTall(piece: string): boolean {
  return /^\P{L}*(?:\p{Lu}|\p{Lo})/u.test(piece);
}
