import type { Boilerplate, BoilerplateKind, Span, Stated } from '../model';
import type { Passage } from './paragraphs';

/** What publishers are read from. */
interface Furnished {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly furniture: readonly (BoilerplateKind | undefined)[];
  readonly boilerplate: readonly Boilerplate[];
}

/** "© 2023 Hessel Today. All rights reserved." */
export function readOwner({ text, boilerplate }: Furnished): Stated | undefined {
  for (const { start, end, kind } of boilerplate) {
    const name = kind === 'footer' ? findOwnerName(text.slice(start, Math.min(end, start + 400))) : undefined;
    if (name) return locate(text, start + name.start, start + name.end);
  }
  return undefined;
}

/**
 * Finds who the small print of a page says it belongs to.
 * @returns a span of `print`; undefined when it names nobody
 */
export function findOwnerName(print: string): Span | undefined {
  const sign = /©|\(c\)|\bcopyright\b/i.exec(print);
  if (!sign) return undefined;
  const start =
    sign.index +
    (/^(?:[\s,.:–-]|©|\(c\)|copyright\b|by\b|(?:19|20)\p{Nd}{2}\b)+/iu.exec(
      print.slice(sign.index, sign.index + 60),
    )?.[0].length ?? 0);
  const rest = print.slice(start, start + 80);
  const name =
    /^\p{L}.*?(?=\.\s|\.$|,|\s+(?:19|20)\p{Nd}{2}|\s+[–—-]\s|\s+all rights|\s*[|·•©\n]|\s{2}|$)/iu.exec(
      rest,
    )?.[0];
  if (name === undefined || /^(?:all |rights|the author|policy|notice)/i.test(name)) return undefined;
  return { start, end: start + name.length };
}

/** The site's name over the title: "The Hessel Herald", "Radio Northline". */
export function readMasthead({ passages, furniture }: Furnished): Stated | undefined {
  for (const [index, { start, end, text }] of passages.entries()) {
    if (furniture[index] === undefined) return undefined;
    if (furniture[index] === 'section-label' && text.length <= 48 && isMediaName(text)) {
      return { value: text, span: { start, end } };
    }
  }
  return undefined;
}

/** "PRESS RELEASE – CIVIC UNION". */
export function readIssuer({ passages, furniture }: Furnished): Stated | undefined {
  for (const [index, { start, text }] of passages.entries()) {
    if (furniture[index] === undefined) return undefined;
    const issuer = /^(?:press|news|media) (?:release|statement)\s?[–—:|-]\s?(?<name>\p{L}.{1,60})$/iu.exec(
      text,
    )?.groups?.name;
    if (issuer !== undefined && furniture[index] === 'section-label') {
      return {
        value: issuer,
        span: { start: start + text.length - issuer.length, end: start + text.length },
      };
    }
  }
  return undefined;
}

/** Whether a short line is worded like the name of a newspaper, agency, station or site. */
export function isMediaName(line: string): boolean {
  if (!/^\p{Lu}[\p{L}\p{Nd}.’'& -]*$/u.test(line) || line.split(' ').length > 6) return false;
  return (
    /\b(?:Post|Times|Herald|Today|Gazette|Tribune|Daily|Journal|Guardian|Chronicle|Observer|Telegraph|Courier|Echo|Dispatch|Monitor|Independent|Examiner|Inquirer|Advertiser|Argus|Mercury|Messenger|Mirror|Globe|Bulletin|Broadcasting|Television|Newspaper|Weekly|Sentinel|Standard|Reporter|Radio|TV|Online|Newswire)\b/.test(
      line,
    ) ||
    /\b(?:News|Press|News Agency|Network|Media|Wire|Magazine|Review|Express|Mail|Star|Sun|Voice|Register|Record)$/.test(
      line,
    ) ||
    /\.(?:com|net|org|info|news)$/i.test(line)
  );
}

/** The first part of the line over a transcript: "RADIO NORTHLINE — “MORNING TIDE” — …". */
export function readProgramme({ text, boilerplate }: Furnished): Stated | undefined {
  const header = boilerplate.find(({ kind }) => kind === 'transcript-header');
  if (!header) return undefined;
  const line = text.slice(header.start, Math.min(header.end, header.start + 200)).split('\n')[0] ?? '';
  const part =
    /^(?:(?:station|channel|broadcaster)\s?:\s*)?(?<name>\p{Lu}[^–—|•·:[\](),“"]{2,50}?)\s*(?=[–—|•·,“"]|\s-\s)/iu.exec(
      line,
    );
  const name = part?.groups?.name?.trim();
  if (
    !part ||
    name === undefined ||
    /^(?:transcript|programme|program|date|presenter|host|interview)/i.test(name)
  )
    return undefined;
  const start = header.start + part[0].indexOf(name);
  return { value: name, span: { start, end: start + name.length } };
}

/** "ANIC/JM/26.06.2023", "(Reporting by …)" names nobody, "– ABC" does. */
export function readTrailingAgency({ text, boilerplate }: Furnished): Stated | undefined {
  const credits = boilerplate.filter(({ kind }) => kind === 'agency-credit');
  for (const { start, end } of credits.reverse()) {
    const code = /^[([–—-]{0,2}\s?(?<name>\p{Lu}{2,8})(?=[/)\s–-]|$)/u.exec(
      text.slice(start, Math.min(end, start + 24)),
    );
    const name = code?.groups?.name;
    if (!code || name === undefined || /^(?:END|ENDS|WITH|SOURCE|FIM)$/.test(name)) continue;
    const from = start + code[0].indexOf(name);
    return { value: name, span: { start: from, end: from + name.length } };
  }
  return undefined;
}

function locate(text: string, start: number, end: number): Stated {
  return { value: text.slice(start, end), span: { start, end } };
}
