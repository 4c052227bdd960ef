/** Where in a period: "early 2024", "mid-June", "the end of the year". */
export type PeriodPart = 'early' | 'mid' | 'late' | 'end' | 'start';

/** How the day of a holiday is found: fixed, counted from Easter Sunday, or the nth weekday of a month (-1: the last). */
export type HolidayDay =
  | { readonly rule: 'fixed'; readonly month: number; readonly day: number }
  | { readonly rule: 'easter'; readonly offset: number }
  | { readonly rule: 'weekday'; readonly month: number; readonly weekday: number; readonly nth: number };

export type PeriodUnit =
  'day' | 'week' | 'weekend' | 'fortnight' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** What the words of a date say, before anything anchors it. */
export type DateExpression =
  /** "22 July 2025", "July 22", "3–5 May", "Sunday 2 July" */
  | {
      readonly form: 'days';
      readonly year?: number;
      readonly month: number;
      readonly day: number;
      readonly endDay?: number;
      readonly weekday?: number;
    }
  /** "March 2022", "in May", "mid-June", "last June" (shift -1), "May–June 2024" */
  | {
      readonly form: 'month';
      readonly year?: number;
      readonly month: number;
      /** The last month of a range; before `month` when the range runs into the next year. */
      readonly endMonth?: number;
      readonly part?: PeriodPart;
      readonly shift?: -1 | 0 | 1;
    }
  /** "1991", "2019–2022", "the late 1990s": calendar years, negative and astronomical before our era */
  | {
      readonly form: 'years';
      readonly from: number;
      readonly to: number;
      readonly part?: PeriodPart;
      readonly note?: string;
    }
  /** "Q3 2024", "the first half of 2023": months of a year */
  | {
      readonly form: 'months';
      readonly from: number;
      readonly to: number;
      readonly year?: number;
      readonly label: string;
    }
  /** "last summer", "winter of 1942": three months from the given one */
  | { readonly form: 'season'; readonly month: number; readonly year?: number; readonly shift?: -1 | 0 | 1 }
  /** Written out in full, nothing to resolve; an ambiguous 06/07/2023 spans both readings. */
  | { readonly form: 'stated'; readonly from: string; readonly to: string; readonly note?: string }
  | {
      readonly form: 'weekday';
      readonly weekday: number;
      readonly which: 'plain' | 'last' | 'this' | 'next' | 'other' | 'every';
    }
  /** Counted from the publication day: "yesterday", "last week", "two years ago" */
  | {
      readonly form: 'shifted';
      readonly unit: PeriodUnit;
      readonly shift: number;
      readonly part?: PeriodPart;
    }
  /** Counted from another date of the text: "the same day", "the following week", "a year earlier" */
  | { readonly form: 'contextual'; readonly unit: PeriodUnit; readonly shift: number }
  | { readonly form: 'clock'; readonly time: string; readonly zone?: string }
  /** A named day of the calendar: "Good Friday", "Thanksgiving 2023" */
  | { readonly form: 'holiday'; readonly day: HolidayDay; readonly year?: number }
  /** A date that has no place on the calendar: "Ramadan", "dozens of years ago" */
  | { readonly form: 'unplaced'; readonly note: string };
