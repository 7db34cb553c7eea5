import { describe, expect, test } from 'vitest';
import { findAmounts } from '../../src/extract/numbers.js';
import { wordsOf } from '../../src/extract/words.js';
import { packOf } from '../../src/languages/index.js';

/** `1.1e9–1.2e9 USD between`: amounts in a form a table can hold. */
function amounts(language: string, text: string): string[] {
  return findAmounts(wordsOf(text), packOf(language)).map(({ amount, amountTo, currency, bound }) =>
    [amountTo === null ? amount : `${amount}–${amountTo}`, currency ?? '?', bound].join(' '),
  );
}

describe('amounts of money', () => {
  test.each([
    ['en', 'trade worth US$4.58 billion', ['4580000000 USD exact']],
    ['en', 'it rose to €2,500 million', ['2500000000 EUR exact']],
    ['en', 'over $3 billion', ['3000000000 USD over']],
    ['en', 'nearly 1.1bn dollars', ['1100000000 USD about']],
    ['en', 'between 1.1 and 1.2 billion dollars', ['1100000000–1200000000 USD between']],
    ['en', 'exports of 2.3 and imports of 2.2 billion dollars', ['2200000000 USD exact']],
    ['en', '2.3 and 2.2 billion dollars', ['2300000000 USD exact', '2200000000 USD exact']],
    ['en', 'rose from $3.6 billion to $4.58 billion', ['3600000000 USD exact', '4580000000 USD exact']],
    ['en', 'Rs 1.5 lakh crore', ['1500000000000 INR exact']],
    ['en', 'three hundred and fifty million euros', ['350000000 EUR exact']],
    ['en', 'half a billion dollars', ['500000000 USD exact']],
    ['en', 'a $5 million deal with 12 ships and 3 million tonnes', ['5000000 USD exact']],
    ['en', 'We all try 300 ways', []],
    ['de', '4,58 Milliarden US-Dollar', ['4580000000 USD exact']],
    ['de', 'rund 1.234,5 Mio. Euro', ['1234500000 EUR about']],
    ['de', 'zweieinhalb Milliarden Euro', ['2500000000 EUR exact']],
    ['de', 'dreihundertfünfzig Millionen Euro', ['350000000 EUR exact']],
    ['de', 'drei Billionen Yen', ['3000000000000 JPY exact']],
    ['de', 'mehr als 5 Mrd. Dollar', ['5000000000 USD over']],
    ['sv', '4,58 miljarder USD år 2024', ['4580000000 USD exact']],
    ['sv', '26.1 procent till 4.58 miljarder dollar', ['4580000000 USD exact']],
    ['sv', '12 500 kronor och 1,2 biljoner kronor', ['12500 SEK exact', '1200000000000 SEK exact']],
    ['sv', 'drygt 300 MSEK', ['300000000 SEK about']],
    ['sv', 'en halv miljard euro', ['500000000 EUR exact']],
    ['sv', '5 miljarder USD 2024', ['5000000000 USD exact']],
    ['sv', '1,2 miljarder norska kronor', ['1200000000 NOK exact']],
    ['vi', 'hơn 15,5 nghìn tỷ đồng', ['15500000000000 VND over']],
    ['vi', 'gần 1,1 tỷ USD', ['1100000000 USD about']],
    ['vi', 'từ 1,1 đến 1,2 tỷ đô la Mỹ', ['1100000000–1200000000 USD between']],
    ['fr', 'un milliard et demi d’euros', ['1500000000 EUR exact']],
    ['fr', 'près de 12 500 millions de dollars canadiens', ['12500000000 CAD about']],
    ['fr', '2,54 milliards de $', ['2540000000 USD exact']],
    ['es', 'mil 200 millones de pesos mexicanos', ['1200000000 MXN exact']],
    ['es', 'US$ 79.721 millones', ['79721000000 USD exact']],
    ['es', '5.200 millones de euros y 7.300 millones.', ['5200000000 EUR exact', '7300000000 EUR exact']],
    ['ru', 'полтора миллиарда долларов США', ['1500000000 USD exact']],
    ['ru', 'около 3,5 трлн рублей', ['3500000000000 RUB about']],
    ['ru', '2 млрд 300 млн юаней', ['2300000000 CNY exact']],
  ])('%s: %s', (language, text, expected) => {
    expect(amounts(language, text)).toEqual(expected);
  });
});
