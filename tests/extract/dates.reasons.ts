/**
 * Published (empty when unknown; behind `~` the year or month known from elsewhere in the article), sentence, and how each
 * of its times was worked out: `rule · grain · range certainty · "words" reason`.
 */
export type Reason = readonly [known: string, text: string, ...expected: string[]];

/** One table per language; rows without an expectation must yield nothing. */
export const reasons: Readonly<Record<string, readonly Reason[]>> = {
  en: [
    [
      '2025-05-12',
      'They met on 10 May.',
      'day · day · 2025-05-10 inferred · "on 10 May" year 2025 inferred from publication on 2025-05-12',
    ],
    [
      '~2025-06',
      'They met on 10 May.',
      'day · day · 2025-05-10 inferred · "on 10 May" year 2025 inferred from 2025-06 in its address',
    ],
    [
      '~2025-06',
      'They meet on 20 December.',
      'day · day · 2024-12-20 inferred · "on 20 December" year 2024 inferred from 2025-06 in its address',
    ],
    [
      '~2025-06',
      'They will meet in January.',
      'month-alone · month · 2026-01 inferred · "in January" year 2026 inferred from 2025-06 in its address',
    ],
    [
      '~2025-06',
      'They met in August.',
      'month-alone · month · 2024-08 inferred · "in August" year 2024 inferred from 2025-06 in its address',
    ],
    [
      '~2024',
      'They met in August.',
      'month-alone · month · 2024-08 inferred · "in August" year 2024 taken from elsewhere in the article',
    ],
    [
      '',
      'They met in August.',
      'month-alone · month · ? · "in August" not resolved: neither the year nor the day of publication is known',
    ],
    [
      '',
      'They met on Wednesday.',
      'weekday · day · ? · "on Wednesday" not resolved: the day of publication is unknown',
    ],
    [
      '',
      'They met yesterday.',
      'shift · day · ? · "yesterday" not resolved: the day of publication is unknown',
    ],
    [
      '',
      'They met last June.',
      'last-month · month · ? · "last June" not resolved: the day of publication is unknown',
    ],
    [
      '2025-05-12',
      'They met last June.',
      'last-month · month · 2024-06 inferred · "last June" counted from publication on 2025-05-12',
    ],
    [
      '2025-06-12',
      'They met last June and meet again next June.',
      'last-month · month · 2024-06 inferred · "last June" counted from publication on 2025-06-12',
      'next-month · month · 2026-06 inferred · "next June" counted from publication on 2025-06-12',
    ],
    [
      '2025-05-12',
      'They meet again next June and next April.',
      'next-month · month · 2025-06 inferred · "next June" counted from publication on 2025-05-12',
      'next-month · month · 2026-04 inferred · "next April" counted from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'They will meet on Friday.',
      'weekday · day · 2025-05-16 inferred · "on Friday" counted ahead from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'They met on Monday.',
      'weekday · day · 2025-05-12 inferred · "on Monday" counted back from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'They meet next Monday; they met last Monday.',
      'weekday-of-next-week · day · 2025-05-19 inferred · "next Monday" counted from publication on 2025-05-12',
      'last-weekday · day · 2025-05-05 inferred · "last Monday" counted back from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'They met three weeks ago.',
      'ago · week · 2025-04-21/2025-04-27 inferred · "three weeks ago" counted from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'They met on Wednesday of last week.',
      'weekday-of-week · day · 2025-05-07 inferred · "on Wednesday of last week" counted from publication on 2025-05-12',
    ],
    [
      '',
      'Two days later, they spoke.',
      'later · day · ? · "Two days later" not resolved: no date was told before',
    ],
    [
      '2025-05-12',
      'She came on 8 May; two days later she left.',
      'day · day · 2025-05-08 inferred · "on 8 May" year 2025 inferred from publication on 2025-05-12',
      'later · day · 2025-05-10 inferred · "two days later" counted from 2025-05-08 told before',
    ],
    [
      '2025-05-12',
      'It grew in the year to March 2025.',
      'months-to · year · 2024-04/2025-03 stated · "in the year to March 2025" 12 months up to 2025-03, as written',
    ],
    [
      '2025-05-12',
      'It grew in the three months ended March.',
      'months-to · month · 2025-01/2025-03 inferred · "in the three months ended March" 3 months up to 2025-03, year 2025 inferred from publication on 2025-05-12',
    ],
    [
      '',
      'It grew in the three months ended March.',
      'months-to · month · ? · "in the three months ended March" not resolved: neither the year nor the day of publication is known',
    ],
    [
      '2025-05-12',
      'It was 5 billion in 2024-25.',
      'fiscal-year · year · 2024/2025 stated · "in 2024-25" as written, its months depend on the country',
    ],
    [
      '2025-05-12',
      'It was 5 billion so far this year.',
      'year-to-date · year · 2025-01-01/2025-05-12 inferred · "so far this year" from January to publication',
    ],
    [
      '',
      'It was 5 billion so far this year.',
      'year-to-date · year · ? · "so far this year" not resolved: the day of publication is unknown',
    ],
    [
      '2025-05-12',
      'In the first quarter of 2025 it was 5 billion, up from the same period last year.',
      'quarter · quarter · 2025-01/2025-03 stated · "In the first quarter of 2025" as written',
      'same-period · year · 2024-01/2024-03 inferred · "from the same period last year" the same part of the year as 2025-01, 1 year(s) away',
    ],
    [
      '2025-05-12',
      'It was up from the same period last year.',
      'same-period · year · ? · "from the same period last year" not resolved: the sentence names no period to compare',
    ],
    [
      '2025-05-12',
      'In the first quarter of 2025 it was 5 billion, up from the same period of 2023.',
      'quarter · quarter · 2025-01/2025-03 stated · "In the first quarter of 2025" as written',
      'same-period · year · 2023-01/2023-03 stated · "from the same period of 2023" the same part of the year as 2025-01, 2 year(s) away',
    ],
    [
      '2025-05-12',
      'It rose from 2 June 2025 to 8 May 2025.',
      'span · day · ? · "from 2 June 2025 to 8 May 2025" not resolved: the span ends before it starts',
    ],
    [
      '2025-05-12',
      'It rose from December to February.',
      'span · month · 2024-12/2025-02 inferred · "from December to February" year 2025 inferred from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'The talks last from Sunday to Tuesday.',
      'span · day · 2025-05-04/2025-05-06 inferred · "from Sunday to Tuesday" counted back from publication on 2025-05-12',
    ],
    [
      '',
      'The talks last from Sunday to Tuesday.',
      'span · day · ? · "from Sunday to Tuesday" not resolved: the day of publication is unknown',
    ],
    [
      '2025-05-12',
      'They met on 29 February.',
      'day · day · ? · "on 29 February" not resolved: there is no such day',
    ],
    [
      '2024-05-12',
      'They met on 29 February.',
      'day · day · 2024-02-29 inferred · "on 29 February" year 2024 inferred from publication on 2024-05-12',
    ],
    [
      '2025-05-12',
      'They met from 8 to 11 May 2025.',
      'days · day · 2025-05-08/2025-05-11 stated · "from 8 to 11 May 2025" as written',
    ],
    [
      '2025-05-12',
      'In the third quarter it was weak.',
      'quarter · quarter · 2024-07/2024-09 inferred · "In the third quarter" year 2024 inferred from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'In the second quarter it was weak.',
      'quarter · quarter · 2025-04/2025-06 inferred · "In the second quarter" year 2025 inferred from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'In the first half it was weak.',
      'half · half · 2025-01/2025-06 inferred · "In the first half" year 2025 inferred from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'In the first five months it was weak.',
      'first-months · month · 2025-01/2025-05 inferred · "In the first five months" year 2025 inferred from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'In the first four months it was weak.',
      'first-months · month · 2025-01/2025-04 inferred · "In the first four months" year 2025 inferred from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'It will grow in the third quarter.',
      'quarter · quarter · 2025-07/2025-09 inferred · "in the third quarter" year 2025 inferred from publication on 2025-05-12',
    ],
    [
      '~2023',
      'In the third quarter it was weak.',
      'quarter · quarter · 2023-07/2023-09 inferred · "In the third quarter" year 2023 taken from elsewhere in the article',
    ],
    [
      '',
      'In the third quarter it was weak.',
      'quarter · quarter · ? · "In the third quarter" not resolved: neither the year nor the day of publication is known',
    ],
    [
      '',
      'In the third quarter of last year it was weak.',
      'quarter · quarter · ? · "In the third quarter of last year" not resolved: the day of publication is unknown',
    ],
    [
      '2025-05-12',
      'In the third quarter of last year it was weak.',
      'quarter · quarter · 2024-07/2024-09 inferred · "In the third quarter of last year" year 2024 counted from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'Exports were 5 billion in 2024, 3 billion a year earlier.',
      'year · year · 2024 stated · "in 2024" as written',
      'same-period · year · 2023 inferred · "a year earlier" the same part of the year as 2024, 1 year(s) away',
    ],
    [
      '2025-05-12',
      'Exports were 3 billion a year earlier.',
      'same-period · year · ? · "a year earlier" not resolved: the sentence names no period to compare',
    ],
    [
      '2025-05-12',
      'They met on Tuesday, 13 August.',
      'day · day · 2024-08-13 inferred · "on Tuesday, 13 August" year 2024 inferred from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'They met on Monday, 12 May, and Saturday, 20 September.',
      'day · day · 2025-05-12 inferred · "on Monday, 12 May" year 2025 inferred from publication on 2025-05-12',
      'day · day · 2025-09-20 inferred · "Saturday, 20 September" year 2025 inferred from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'Exports rose 5 percent in the large home market and in all of its many neighbours from 2023.',
    ],
    [
      '2025-05-12',
      'He said on Wednesday that he will travel to Oslo.',
      'weekday · day · 2025-05-07 inferred · "on Wednesday" counted back from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'He will travel to Oslo, she said on Friday.',
      'weekday · day · 2025-05-09 inferred · "on Friday" counted back from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'On Friday he will travel to Oslo.',
      'weekday · day · 2025-05-16 inferred · "On Friday" counted ahead from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'They met on Friday; the minister will travel to Oslo.',
      'weekday · day · 2025-05-09 inferred · "on Friday" counted back from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'The minister will travel to Oslo: on Friday they met.',
      'weekday · day · 2025-05-09 inferred · "on Friday" counted back from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'On Friday the old and the new minister of the small republic in the far north of it will meet.',
      'weekday · day · 2025-05-09 inferred · "On Friday" counted back from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'They will open the new large embassy of the small republic in the far north of it and on Friday rest.',
      'weekday · day · 2025-05-09 inferred · "on Friday" counted back from publication on 2025-05-12',
    ],
    ['2025-05-12', 'Due 2025-13-10, 32/05/2025, 00/05/2025 and 10/05/1899.'],
    [
      '2025-05-12',
      'Due 2025-05-32 and 2025/05/31.',
      'date · day · 2025-05-31 stated · "2025/05/31" as written',
    ],
    [
      '2025-05-12',
      'Due 31/12/2025, 12/31/2025 and 13/32/2025.',
      'date · day · 2025-12-31 stated · "31/12/2025" as written',
      'date · day · 2025-12-31 stated · "12/31/2025" as written',
    ],
    [
      '2025-05-12',
      'It was 5 billion in 1999-00 and 6 billion in 2024/25.',
      'fiscal-year · year · 1999/2000 stated · "in 1999-00" as written, its months depend on the country',
      'fiscal-year · year · 2024/2025 stated · "in 2024/25" as written, its months depend on the country',
    ],
    [
      '2025-05-12',
      'It was 5 billion in 2024-26 and in 2024 - 25.',
      'year · year · 2024 stated · "in 2024" as written',
    ],
    [
      '2025-05-12',
      'Sales were down from May and from last year.',
      'shift · year · 2024 inferred · "from last year" counted from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'Sales were 5 percent down from last year and from Monday.',
      'shift · year · 2024 inferred · "from last year" counted from publication on 2025-05-12',
      'weekday · day · 2025-05-12 inferred · "from Monday" counted back from publication on 2025-05-12',
    ],
    ['2025-05-12', 'They meet every Monday and every May.'],
    [
      '2025-05-12',
      'Sales in May and sales May.',
      'month-alone · month · 2025-05 inferred · "in May" year 2025 inferred from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'Between May and July sales grew.',
      'span · month · 2024-05/2024-07 inferred · "Between May and July" year 2024 inferred from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'Between 8 May and 2 June sales grew.',
      'span · day · 2025-05-08/2025-06-02 inferred · "Between 8 May and 2 June" year 2025 inferred from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'Sales grew from 2019 to 2023.',
      'span · year · 2019/2023 stated · "from 2019 to 2023" as written',
    ],
    [
      '2025-05-12',
      'In the second half of 2024 and the third quarter of 2025 sales grew.',
      'half · half · 2024-07/2024-12 stated · "In the second half of 2024" as written',
      'quarter · quarter · 2025-07/2025-09 stated · "the third quarter of 2025" as written',
    ],
    ['2025-05-12', 'In H3 2024 and in the fifth quarter of 2024 and the first 13 months sales grew.'],
    [
      '2025-05-12',
      'In the IV quarter of 2024 sales grew.',
      'quarter · quarter · 2024-10/2024-12 stated · "In the IV quarter of 2024" as written',
    ],
    [
      '2025-05-12',
      'They met in early May and in late April 2025.',
      'month-alone · month · 2025-05 inferred · "in early May" year 2025 inferred from publication on 2025-05-12',
      'month-year · month · 2025-04 stated · "in late April 2025" as written',
    ],
    [
      '2025-05-12',
      'They met a day earlier.',
      'told · day · ? · "a day earlier" not resolved: no date was told before',
    ],
    [
      '2025-05-12',
      'On 8 May she came; a day earlier they spoke and a week later they met.',
      'day · day · 2025-05-08 inferred · "On 8 May" year 2025 inferred from publication on 2025-05-12',
      'told · day · 2025-05-07 inferred · "a day earlier" counted from 2025-05-08 told before',
      'later · week · 2025-05-12/2025-05-18 inferred · "a week later" counted from 2025-05-07 told before',
    ],
    [
      '2025-05-12',
      'In 2023 they agreed; two months later they met.',
      'year · year · 2023 stated · "In 2023" as written',
      'later · month · ? · "two months later" not resolved: no date was told before',
    ],
    [
      '2025-05-12',
      'In June 2023 they agreed; two months later they met.',
      'month-year · month · 2023-06 stated · "In June 2023" as written',
      'later · month · 2023-08 inferred · "two months later" counted from 2023-06 told before',
    ],
    [
      '2025-05-12',
      'On 31 January they agreed; a month later they met.',
      'day · day · 2025-01-31 inferred · "On 31 January" year 2025 inferred from publication on 2025-05-12',
      'later · month · 2025-02 inferred · "a month later" counted from 2025-01-31 told before',
    ],
    [
      '2025-05-12',
      'In the first quarter of 2024 it rose; a quarter later it fell.',
      'quarter · quarter · 2024-01/2024-03 stated · "In the first quarter of 2024" as written',
      'later · quarter · 2024-04/2024-06 inferred · "a quarter later" counted from 2024-01 told before',
    ],
    [
      '2025-05-12',
      'It rose the previous year and the year before.',
      'told · year · 2024 inferred · "the previous year" counted from publication on 2025-05-12',
      'told · year · 2023 inferred · "the year before" counted from 2024 told before',
    ],
    [
      '2025-05-12',
      'On 8 May 2024 she came; the previous year they spoke.',
      'day · day · 2024-05-08 stated · "On 8 May 2024" as written',
      'told · year · 2023 inferred · "the previous year" counted from 2024-05-08 told before',
    ],
    [
      '2025-05-12',
      'They met last quarter and last month and last week and last year.',
      'shift · quarter · 2025-01/2025-03 inferred · "last quarter" counted from publication on 2025-05-12',
      'shift · month · 2025-04 inferred · "last month" counted from publication on 2025-05-12',
      'shift · week · 2025-05-05/2025-05-11 inferred · "last week" counted from publication on 2025-05-12',
      'shift · year · 2024 inferred · "last year" counted from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'They will meet next quarter and next month and next week and next year.',
      'shift · quarter · 2025-07/2025-09 inferred · "next quarter" counted from publication on 2025-05-12',
      'shift · month · 2025-06 inferred · "next month" counted from publication on 2025-05-12',
      'shift · week · 2025-05-19/2025-05-25 inferred · "next week" counted from publication on 2025-05-12',
      'shift · year · 2026 inferred · "next year" counted from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'They will meet later this month and tomorrow.',
      'shift · month · 2025-05 inferred · "later this month" counted from publication on 2025-05-12',
      'shift · day · 2025-05-13 inferred · "tomorrow" counted from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'They met two months ago, two years ago and two quarters ago.',
      'ago · month · 2025-03 inferred · "two months ago" counted from publication on 2025-05-12',
      'ago · year · 2023 inferred · "two years ago" counted from publication on 2025-05-12',
      'ago · quarter · 2024-10/2024-12 inferred · "two quarters ago" counted from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'From 28 December to 3 January they met.',
      'span · day · 2024-12-28/2025-01-03 inferred · "From 28 December to 3 January" year 2025 inferred from publication on 2025-05-12',
    ],
  ],
  de: [
    [
      '2025-05-12',
      'Am Freitag trifft er die Ministerin.',
      'weekday · day · 2025-05-16 inferred · "Am Freitag" counted ahead from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'Er sagte am Mittwoch, er werde reisen.',
      'weekday · day · 2025-05-07 inferred · "am Mittwoch" counted back from publication on 2025-05-12',
    ],
    ['2025-05-12', 'Sie trafen sich am 05/13/2025.'],
    [
      '2025-05-12',
      'Sie trafen sich am 13.05.2025 und am 2025-05-14.',
      'day · day · 2025-05-13 stated · "am 13.05.2025" as written',
      'date · day · 2025-05-14 stated · "am 2025-05-14" as written',
    ],
    [
      '2025-05-12',
      'Das war am 10.05. und am 10.5.2025.',
      'day · day · 2025-05-10 inferred · "am 10.05." year 2025 inferred from publication on 2025-05-12',
      'day · day · 2025-05-10 stated · "am 10.5.2025." as written',
    ],
    ['2025-05-12', 'Version 1.2.3.4 und 10.05.20251 sind keine Tage.'],
    [
      '2025-05-12',
      'Der Handel wuchs 2024 und fiel in Hanoi 2023.',
      'year · year · 2024 stated · "2024" as written',
      'year · year · 2023 stated · "2023" as written',
    ],
    ['2025-05-12', 'Der Handel der Nokia 2024 wuchs.'],
    ['2025-05-12', 'Der Handel wuchs, 2024 stärker.', 'year · year · 2024 stated · "2024" as written'],
    ['2025-05-12', '2024 wuchs der Handel.', 'year · year · 2024 stated · "2024" as written'],
    ['2025-05-12', 'Der Handel wuchs 1999.'],
    [
      '2025-05-12',
      'Der Handel wuchs im Jahr 1999 und im Jahr 2024.',
      'year · year · 1999 stated · "im Jahr 1999" as written',
      'year · year · 2024 stated · "im Jahr 2024" as written',
    ],
    ['2025-05-12', 'Die COP2024 und das 2024-Ziel und 2025/QD sind Namen.'],
    ['2025-05-12', 'Er sprach (2024) davon.'],
    [
      '2025-05-12',
      'Im ersten Quartal 2025 und im zweiten Halbjahr 2024 wuchs er; bis Ende Juni wächst er.',
      'quarter · quarter · 2025-01/2025-03 stated · "Im ersten Quartal 2025" as written',
      'half · half · 2024-07/2024-12 stated · "im zweiten Halbjahr 2024" as written',
      'month-alone · month · 2025-06 inferred · "bis Ende Juni" year 2025 inferred from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'Der Handel wuchs gegenüber dem Vorjahr um 5 Prozent.',
      'told · year · 2024 inferred · "gegenüber dem Vorjahr" counted from publication on 2025-05-12',
    ],
  ],
  vi: [
    [
      '2025-05-12',
      'Ngày 10/5, hai bên hội đàm.',
      'day · day · 2025-05-10 inferred · "Ngày 10/5" year 2025 inferred from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'Ngày 10-5-2025, hai bên hội đàm.',
      'day · day · 2025-05-10 stated · "Ngày 10-5-2025" as written',
    ],
    [
      '2025-05-12',
      'Ngày 10.5, hai bên hội đàm.',
      'day · day · 2025-05-10 inferred · "Ngày 10.5" year 2025 inferred from publication on 2025-05-12',
    ],
    ['2025-05-12', 'Ngày 32/5 và ngày 10/13, hai bên hội đàm.'],
    [
      '2025-05-12',
      'Ngày 31/1 và ngày 1/12, hai bên hội đàm.',
      'day · day · 2025-01-31 inferred · "Ngày 31/1" year 2025 inferred from publication on 2025-05-12',
      'day · day · 2024-12-01 inferred · "ngày 1/12" year 2024 inferred from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'Tháng 5/2025 và tháng 13/2025, kim ngạch tăng.',
      'month-year · month · 2025-05 stated · "Tháng 5/2025" as written',
    ],
    [
      '2025-05-12',
      'Tháng 12/2024 và tháng 5/1899, kim ngạch tăng.',
      'month-year · month · 2024-12 stated · "Tháng 12/2024" as written',
    ],
    ['2025-05-12', 'Ngày 10 / 5, hai bên hội đàm.'],
    [
      '2025-05-12',
      'Từ 8/5 đến 11/5/2025, ông thăm Lào.',
      'span · day · 2025-05-08/2025-05-11 stated · "Từ 8/5 đến 11/5/2025" as written',
    ],
    [
      '2025-05-12',
      'Từ ngày 8 đến 11/5, ông thăm Lào.',
      'days · day · 2025-05-08/2025-05-11 inferred · "Từ ngày 8 đến 11/5" year 2025 inferred from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'Trong 5 tháng đầu năm 2025, kim ngạch tăng so với cùng kỳ năm trước.',
      'first-months · month · 2025-01/2025-05 stated · "Trong 5 tháng đầu năm 2025" as written',
      'same-period · year · 2024-01/2024-05 inferred · "so với cùng kỳ năm trước" the same part of the year as 2025-01, 1 year(s) away',
    ],
    [
      '2025-05-12',
      'Quý I/2025 và quý 4 năm 2024, kim ngạch tăng.',
      'quarter · quarter · 2025-01/2025-03 stated · "Quý I/2025" as written',
      'quarter · quarter · 2024-10/2024-12 stated · "quý 4 năm 2024" as written',
    ],
  ],
  ru: [
    [
      '2025-05-12',
      'В I квартале 2025 года и в IV квартале 2024 года экспорт вырос.',
      'quarter · quarter · 2025-01/2025-03 stated · "В I квартале 2025 года" as written',
      'quarter · quarter · 2024-10/2024-12 stated · "в IV квартале 2024 года" as written',
    ],
    [
      '2025-05-12',
      'Во II полугодии 2024 года экспорт вырос.',
      'half · half · 2024-07/2024-12 stated · "Во II полугодии 2024 года" as written',
    ],
  ],
  es: [
    [
      '2025-05-12',
      'El lunes 5 de mayo y el martes se reunieron.',
      'day · day · 2025-05-05 inferred · "El lunes 5 de mayo" year 2025 inferred from publication on 2025-05-12',
      'weekday · day · 2025-05-06 inferred · "el martes" counted back from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'Plácido Domingo y Abril Pérez se reunieron el domingo.',
      'weekday · day · 2025-05-11 inferred · "el domingo" counted back from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'En abril de 2025 y desde mayo de 2024 creció.',
      'month-year · month · 2025-04 stated · "En abril de 2025" as written',
      'month-year · month · 2024-05 stated · "desde mayo de 2024" as written',
    ],
  ],
  fr: [
    [
      '2025-05-12',
      'Du 8 au 11 mai, puis le 1er juin, il sera à Oslo.',
      'days · day · 2025-05-08/2025-05-11 inferred · "Du 8 au 11 mai" year 2025 inferred from publication on 2025-05-12',
      'day · day · 2025-06-01 inferred · "le 1er juin" year 2025 inferred from publication on 2025-05-12',
    ],
    [
      '2025-05-12',
      'Entre janvier et mars 2025, les ventes ont crû.',
      'span · month · 2025-01/2025-03 stated · "Entre janvier et mars 2025" as written',
    ],
  ],
  sv: [
    [
      '2025-05-12',
      'Den 8 maj träffades de; dagen därpå reste hon.',
      'day · day · 2025-05-08 inferred · "Den 8 maj" year 2025 inferred from publication on 2025-05-12',
      'told · day · 2025-05-09 inferred · "dagen därpå" counted from 2025-05-08 told before',
    ],
    [
      '2025-05-12',
      'Under årets första fem månader ökade exporten.',
      'first-months · month · 2025-01/2025-05 inferred · "Under årets första fem månader" year 2025 inferred from publication on 2025-05-12',
    ],
  ],
};
