// Copies of web sentences as people post them: handles, tags, links, capitals where none belong. They teach that a capital
// after "@", in a link or on any word of a post is no name.
import { createNamePools } from './namePools.mjs';

/** One copy of each document, sentence order and names kept. */
export function makeNoisy(documents, weight, gazetteers, random) {
  const pools = createNamePools(gazetteers, random);
  return documents.map(document => ({ ...roughen(document, pools), hidden: document.hidden, corpus: `${document.corpus}, noisy`, weight }));
}

const exclamations =
  'RT :,LOL,Omg,Wow,Haha,Hey guys,Good Morning,Happy Monday,Thanks,Just saying,Can not wait,Happy Birthday,Check This Out,So Excited,OMG,YES,Please Retweet,Love This,Follow Me,Read More,Breaking,NEW,Update,Watch,Via,FYI,I Am So Tired,Best Day Ever,Sign Up Today,Click Here,Win,Free,Top 10,Sorry,Dear,Welcome,Photo,Live,Now Playing,Today,My Life,So True,No Way,God,Lmao,Smh,Ugh,Yay,Bye,Sunday Funday'.split(
    ',',
  );

function handle(pools) {
  const plain = text => text.replace(/[^\p{L}]/gu, '');
  const name = pools.pick([
    () => plain(pools.given()) + plain(pools.surname()),
    () => plain(pools.given()),
    () => plain(pools.city()),
    () => plain(pools.company()),
    () => plain(pools.team()),
    () => `${plain(pools.given())}_${plain(pools.surname())}`,
  ])();
  return `@${pools.chance(0.3) ? name.toLowerCase() : name}${pools.chance(0.3) ? pools.number(1, 99) : ''}`;
}

function tag(pools) {
  const word = pools.pick([() => pools.city(), () => pools.surname(), () => pools.pick(exclamations), () => pools.team()])();
  return `#${word.replace(/[^\p{L}]/gu, '')}`;
}

function link(pools) {
  const letters = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789';
  const code = Array.from({ length: 8 }, () => letters[pools.number(0, letters.length - 1)]).join('');
  return `http://${pools.pick(['t.co', 'bit.ly', 'ow.ly', 'tinyurl.com', 'youtu.be'])}/${code}`;
}

/** Adds words between words and capitals to words that are of no name; names stay as they are. */
function roughen({ text, names }, pools) {
  let out = '';
  const moved = [];
  const sorted = [...names].sort((a, b) => a.start - b.start);
  let next = 0;
  const write = addition => {
    if (out !== '' && !/\s$/.test(out)) out += ' ';
    out += `${addition} `;
  };
  const lines = text.split(/(\n+)/);
  let offset = 0;
  for (const line of lines) {
    if (line.startsWith('\n')) {
      out += line;
      offset += line.length;
      continue;
    }
    if (line !== '') {
      if (pools.chance(0.35)) write(handle(pools));
      if (pools.chance(0.25)) write(pools.pick(exclamations));
      if (pools.chance(0.1)) write(handle(pools));
    }
    const capitals = pools.chance(0.25) ? 0.5 : 0.06;
    for (const match of line.matchAll(/\S+|\s+/g)) {
      const start = offset + match.index;
      const end = start + match[0].length;
      while (next < sorted.length && sorted[next].end <= start) next += 1;
      const name = sorted[next];
      const inName = name !== undefined && name.start < end;
      if (!inName && /^\p{Ll}/u.test(match[0]) && pools.chance(capitals))
        out += match[0].charAt(0).toUpperCase() + match[0].slice(1);
      else {
        const shift = out.length - start;
        for (let index = next; inName && index < sorted.length && sorted[index].start < end; index += 1)
          if (sorted[index].start >= start)
            moved.push({ ...sorted[index], start: sorted[index].start + shift, end: sorted[index].end + shift });
        out += match[0];
      }
    }
    offset += line.length;
    if (line !== '') {
      if (pools.chance(0.3)) out += ` ${tag(pools)}`;
      if (pools.chance(0.25)) out += ` ${link(pools)}`;
    }
  }
  return { text: out, names: moved };
}
