import assert from 'node:assert/strict';
import { readStructure } from '../../../src/core/text/structure';

const body =
  'The council of Aldport voted on Tuesday to close the quarry road, which the county calls unsafe.\n\nThe road is used by about 900 cars a day, the county said in a letter that was read out on Tuesday.';

/** Value and the words of its span. */
function stated(text: string) {
  const { metadata } = readStructure(text);
  const facts: Record<string, readonly [string, string]> = {};
  for (const key of ['title', 'dateline', 'published', 'publisher'] as const) {
    const fact = metadata[key];
    if (fact) facts[key] = [fact.value, text.slice(fact.span!.start, fact.span!.end)];
  }
  return facts;
}

describe('readMetadata', () => {
  it('finds nothing where nothing is stated', () => {
    assert.deepEqual(stated(body), {});
    assert.deepEqual(stated(''), {});
  });

  it('takes the first heading for the title, not a subhead further down', () => {
    assert.deepEqual(stated(`Quarry road to close\n\n${body}`), {
      title: ['Quarry road to close', 'Quarry road to close'],
    });
    assert.deepEqual(stated(`${body}\n\nThe next step\n\n${body.replace('Tuesday', 'Monday')}`), {});
  });

  it('reads agency, place and day of a dateline', () => {
    assert.deepEqual(stated(`ALDPORT, Norda, June 24, 2021 (VTA) — ${body}`), {
      dateline: ['ALDPORT, Norda, June 24, 2021 (VTA)', 'ALDPORT, Norda, June 24, 2021 (VTA) —'],
      published: ['2021-06-24', 'June 24, 2021'],
      publisher: ['VTA', 'VTA'],
    });
  });

  it('states no publication day when the dateline has no year', () => {
    assert.deepEqual(stated(`ALDPORT, June 24 (VTA) -- In March 2019 the road was new. ${body}`), {
      dateline: ['ALDPORT, June 24 (VTA)', 'ALDPORT, June 24 (VTA) --'],
      publisher: ['VTA', 'VTA'],
    });
  });

  it('completes the day of a dateline from the end mark', () => {
    const facts = stated(`Aldport, 26 June (VTA) – ${body}\n\nVTA/jm/26.06.2023`);
    assert.deepEqual(facts.published, ['2023-06-26', '26.06.2023']);
    assert.deepEqual(facts.dateline, ['Aldport, 26 June (VTA)', 'Aldport, 26 June (VTA) –']);
  });

  it('completes the day of a dateline from the same day in the first paragraphs', () => {
    const facts = stated(`ALDPORT, June 24 (VTA) – The road was closed on Thursday, 24 June 2021. ${body}`);
    assert.deepEqual(facts.published, ['2021-06-24', '24 June 2021']);
  });

  it('reads a place in capitals and a day before it', () => {
    assert.deepEqual(stated(`ALDPORT – ${body}`), { dateline: ['ALDPORT', 'ALDPORT –'] });
    assert.deepEqual(stated(` date 2025-07-22 ALDPORT – ${body}`), {
      dateline: ['date 2025-07-22 ALDPORT', 'date 2025-07-22 ALDPORT –'],
      published: ['2025-07-22', '2025-07-22'],
    });
  });

  it('takes no clause before a dash for a dateline', () => {
    assert.deepEqual(stated(`Halloran – who has led the union since May – said no. ${body}`), {});
  });

  it('prefers the day of publication to that of an update', () => {
    const page = `Quarry road to close\n\nBy Ana Lund\nUpdated: 29 June 2023, 17:40 | Published: 28 June 2023, 09:12\n\n${body}`;
    assert.deepEqual(stated(page).published, ['2023-06-28', '28 June 2023']);
  });

  it('takes the day under a byline', () => {
    const page = `Comment\nThe road that nobody wanted\n\nAna Lund, Aldport\nSunday 2 July 2023\n\n${body}`;
    assert.deepEqual(stated(page), {
      title: ['The road that nobody wanted', 'The road that nobody wanted'],
      published: ['2023-07-02', '2 July 2023'],
    });
  });

  it('takes the year of the copyright for a day without one', () => {
    const page = `Quarry road to close\n\nALDPORT, June 24 (VTA) — ${body}\n\n© 2022 Aldport Review. All rights reserved.`;
    assert.deepEqual(stated(page).published, ['2022-06-24', 'June 24']);
    assert.deepEqual(stated(page).publisher, ['Aldport Review', 'Aldport Review']);
  });

  it('reads station and day of a transcript', () => {
    const page =
      'RADIO NORTH — “GOOD MORNING” — TUESDAY 27 JUNE 2023\n\nHOST: Hello.\n\nLUND: Hello.\n\nHOST: And the road?';
    assert.deepEqual(stated(page), {
      published: ['2023-06-27', '27 JUNE 2023'],
      publisher: ['RADIO NORTH', 'RADIO NORTH'],
    });
  });

  it('reads issuer, place and day of a press release', () => {
    assert.deepEqual(
      stated(`PRESS RELEASE – ROAD UNION\nAldport, 13 November 2025\n\nKeep the road open\n\n${body}`),
      {
        title: ['Keep the road open', 'Keep the road open'],
        dateline: ['Aldport, 13 November 2025', 'Aldport, 13 November 2025'],
        published: ['2025-11-13', '13 November 2025'],
        publisher: ['ROAD UNION', 'ROAD UNION'],
      },
    );
  });

  it('reads the masthead over a title', () => {
    const page = `menu-control\nThe Aldport Post\n\nQuarry road to close\n\n${body}`;
    assert.deepEqual(stated(page).publisher, ['The Aldport Post', 'The Aldport Post']);
    assert.deepEqual(stated(page).title, ['Quarry road to close', 'Quarry road to close']);
  });

  for (const [print, owner] of [
    ['© 2022 Aldport Review. All rights reserved.', 'Aldport Review'],
    ['Copyright © 2000-2023 VTA NEWS AGENCY. All rights reserved.', 'VTA NEWS AGENCY'],
    ['© Aldport Review 2022', 'Aldport Review'],
    ['(c) 2022 by Aldport Review Ltd. | Privacy | Terms', 'Aldport Review Ltd'],
  ] as const) {
    it(`reads the owner in ${JSON.stringify(print)}`, () => {
      assert.deepEqual(stated(`Quarry road to close\n\n${body}\n\n${print}`).publisher, [owner, owner]);
    });
  }

  describe('the year of a day without one', () => {
    const undated = `ALDPORT, Sept 24 (VTA) – ${body}`;
    it('comes from the page’s own address', () => {
      const text = `https://echo.example/2024/09/24/quarry-road\nQuarry road to close\n\n${undated}`;
      assert.equal(stated(text).published?.[0], '2024-09-24');
    });
    it('comes from a day of the same weeks whose weekday is right', () => {
      assert.equal(
        stated(`${undated}\n\nIt was shut on Friday, 20 September 2024.`).published?.[0],
        '2024-09-24',
      );
    });
    it('is not taken from anniversaries, other addresses or wrong weekdays', () => {
      for (const line of [
        'The road was opened on 20 September 1999.',
        'It was shut on Monday, 20 September 2024.',
        'See https://echo.example/2019/09/24/old for more.',
      ]) {
        assert.equal(stated(`${undated}\n\n${line}`).published, undefined, line);
      }
    });
  });

  for (const line of [
    'Tue 24 Sep 2024 • 4 min read • Updated 10:12',
    '24/09/2024 - 18h05',
    'Published on September 24, 2024 at 6:05 PM EDT',
    'Last modified 24 Sept 2024',
    '2024-09-24T18:05:00+02:00',
    'Mira Olt | 24 September 2024 | 3 min read',
  ]) {
    it(`reads the day of ${JSON.stringify(line)}`, () => {
      assert.equal(stated(`Quarry road to close\n\n${line}\n\n${body}`).published?.[0], '2024-09-24');
    });
  }
});
