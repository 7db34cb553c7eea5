import type { CountryCode } from '../model.js';

/**
 * Names of money that several countries share. `usual` is what news means by the bare word, null where only
 * the country tells; `of` the ISO 4217 code by country. Drafted from Intl.DisplayNames, reviewed by hand.
 */
export interface Family {
  usual: string | null;
  of: Readonly<Record<CountryCode, string>>;
  /** The bare word is the money of whoever the text is about, and `usual` only where nothing tells that. */
  own?: true;
  /** The bare word means `usual`, but in a figure of another country that has it, that one's: rupees of Pakistan. */
  likely?: true;
}

export const currencyFamilies = {
  dollar: {
    usual: 'USD',
    of: {
      US: 'USD',
      CA: 'CAD',
      AU: 'AUD',
      NZ: 'NZD',
      SG: 'SGD',
      HK: 'HKD',
      TW: 'TWD',
      JM: 'JMD',
      FJ: 'FJD',
      NA: 'NAD',
      BN: 'BND',
      GY: 'GYD',
      TT: 'TTD',
      LR: 'LRD',
      BB: 'BBD',
    },
  },
  pound: {
    usual: 'GBP',
    of: { GB: 'GBP', EG: 'EGP', LB: 'LBP', SY: 'SYP', SD: 'SDG', TR: 'TRY', CY: 'EUR' },
    likely: true,
  },
  franc: { usual: null, of: { CH: 'CHF', RW: 'RWF', BI: 'BIF', CD: 'CDF', GN: 'GNF', DJ: 'DJF' } },
  krona: { usual: null, of: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', CZ: 'CZK' } },
  peso: {
    usual: null,
    of: { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', PH: 'PHP', UY: 'UYU', CU: 'CUP', DO: 'DOP' },
  },
  rupee: {
    usual: 'INR',
    of: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR', SC: 'SCR', ID: 'IDR' },
    likely: true,
  },
  dinar: {
    usual: null,
    of: {
      KW: 'KWD',
      IQ: 'IQD',
      JO: 'JOD',
      DZ: 'DZD',
      TN: 'TND',
      RS: 'RSD',
      BH: 'BHD',
      LY: 'LYD',
      MK: 'MKD',
    },
  },
  rial: { usual: null, of: { IR: 'IRR', SA: 'SAR', QA: 'QAR', OM: 'OMR', YE: 'YER', BR: 'BRL' } },
  dirham: { usual: 'AED', of: { AE: 'AED', MA: 'MAD' }, own: true },
  ruble: { usual: 'RUB', of: { RU: 'RUB', BY: 'BYN' }, likely: true },
  won: { usual: 'KRW', of: { KR: 'KRW', KP: 'KPW' } },
  leu: { usual: 'RON', of: { RO: 'RON', MD: 'MDL', BG: 'BGN' }, likely: true },
  shilling: { usual: null, of: { KE: 'KES', TZ: 'TZS', UG: 'UGX', SO: 'SOS' } },
  som: { usual: null, of: { UZ: 'UZS', KG: 'KGS' } },
  kwacha: { usual: null, of: { ZM: 'ZMW', MW: 'MWK' } },
  /** The franc of two African unions. */
  cfa: {
    usual: 'XOF',
    of: { CM: 'XAF', GA: 'XAF', CG: 'XAF', TD: 'XAF', CF: 'XAF', GQ: 'XAF' },
    likely: true,
  },
  /** Pesos or pula: `P1.2 billion`. */
  letterP: { usual: null, of: { PH: 'PHP', BW: 'BWP' } },
  /** Kwacha or kina: `K1.2 billion`. */
  letterK: { usual: null, of: { ZM: 'ZMW', MW: 'MWK', PG: 'PGK' } },
  manat: { usual: null, of: { AZ: 'AZN', TM: 'TMT' } },
  yen: { usual: 'JPY', of: { JP: 'JPY' } },
  yuan: { usual: 'CNY', of: { CN: 'CNY' } },
  /** Money that went with the euro, or a mark, peseta, guilder whose country the text leaves open. */
  former: { usual: null, of: { FI: 'FIM', DE: 'DEM', NL: 'NLG', ES: 'ESP', IT: 'ITL', BA: 'BAM' } },
} as const satisfies Record<string, Family>;

export type CurrencyFamily = keyof typeof currencyFamilies;

/** Signs read the same in every language, in print case; a sign glued to letters is one sign. */
export const currencySigns: Readonly<Record<string, string | null>> = {
  $: 'USD',
  US$: 'USD',
  'U.S$': 'USD',
  U$S: 'USD',
  U$D: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  CAN$: 'CAD',
  S$: 'SGD',
  HK$: 'HKD',
  NT$: 'TWD',
  NZ$: 'NZD',
  MX$: 'MXN',
  MEX$: 'MXN',
  R$: 'BRL',
  VN$: 'VND',
  '€': 'EUR',
  '£': 'GBP',
  '¥': null,
  '￥': null,
  '₽': 'RUB',
  '₫': 'VND',
  '₹': 'INR',
  '₩': 'KRW',
  '฿': 'THB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₦': 'NGN',
  '₱': 'PHP',
  '₸': 'KZT',
  '₭': 'LAK',
  '៛': 'KHR',
  '₼': 'AZN',
  '₾': 'GEL',
  元: 'CNY',
  円: 'JPY',
  '₵': 'GHS',
  GH$: 'GHS',
  '₡': 'CRC',
  '₲': 'PYG',
  N$: 'NAD',
  G$: 'GYD',
  J$: 'JMD',
  JA$: 'JMD',
  TT$: 'TTD',
  EC$: 'XCD',
  BZ$: 'BZD',
  B$: 'BSD',
  SI$: 'SBD',
  CI$: 'KYD',
  WS$: 'WST',
  SRD: 'SRD',
  BDS$: 'BBD',
  FJ$: 'FJD',
  RD$: 'DOP',
  L$: 'LRD',
  '₿': 'BTC',
  RM: 'MYR',
  Rp: 'IDR',
  KSh: 'KES',
  Ksh: 'KES',
  KShs: 'KES',
  Kshs: 'KES',
  TSh: 'TZS',
  Tsh: 'TZS',
  USh: 'UGX',
  Ush: 'UGX',
  DA: 'DZD',
  DT: 'TND',
  Tk: 'BDT',
  тг: 'KZT',
  RMB: 'CNY',
  VNĐ: 'VND',
};

/** Abbreviated names of money that several countries share. */
export const signFamilies: Readonly<Record<string, CurrencyFamily>> = {
  Rs: 'rupee',
  DH: 'dirham',
  DHS: 'dirham',
  Dh: 'dirham',
  Dhs: 'dirham',
  Sh: 'shilling',
  Shs: 'shilling',
  FCFA: 'cfa',
  XFA: 'cfa',
};

/** Letters that are a sign only before a figure with a scale: `SR 273.1 billion`. */
export const scaleSigns: Readonly<Record<string, string>> = {
  SR: 'SAR',
  RO: 'OMR',
  QR: 'QAR',
  BD: 'BHD',
  KD: 'KWD',
  JD: 'JOD',
  LD: 'LYD',
  ID: 'IQD',
  LE: 'EGP',
  TL: 'TRY',
  Bs: 'BOB',
  Gs: 'PYG',
  Br: 'ETB',
  MK: 'MWK',
  Nu: 'BTN',
  Ft: 'HUF',
  Kč: 'CZK',
  zł: 'PLN',
};

/** Letters that are a sign only glued to a figure with a scale: `N38.04 trillion`. */
export const letterSigns: Readonly<Record<string, string | CurrencyFamily>> = {
  N: 'NGN',
  R: 'ZAR',
  K: 'letterK',
  P: 'letterP',
  Q: 'GTQ',
  L: 'HNL',
};

/** Names of money that are the same in all languages but for their endings; packs need only their own spellings. */
export const worldMoney: readonly (readonly [string, ...string[]])[] = [
  ['GHS', 'cedi|cedis|Cedi'],
  ['kwacha', 'kwacha|kwachas'],
  ['BWP', 'pula|pulas'],
  ['ETB', 'birr|birrs'],
  ['cfa', 'CFA franc|francs', 'CFA - Franc|Francs|franc', 'franc|francs|franco|francos CFA', 'F CFA', 'FCFA'],
  ['AMD', 'dram|drams'],
  ['GEL', 'lari|laris'],
  ['MNT', 'tugrik|tugriks|tögrög'],
  ['TJS', 'somoni|somonis'],
  ['AOA', 'kwanza|kwanzas'],
  ['MZN', 'metical|meticais|meticals|meticales'],
  ['MGA', 'ariary|ariarys'],
  ['GMD', 'dalasi|dalasis'],
  ['HTG', 'gourde|gourdes'],
  ['AFN', 'afghani|afghanis'],
  ['GTQ', 'quetzal|quetzales|quetzals'],
  ['HNL', 'lempira|lempiras'],
  ['PYG', 'guaraní|guaraníes|guarani|guaranis'],
  ['CRC', 'colones'],
];

/** Signs that hold a scale: `332,4 MMDH` is 332.4 billion dirhams. */
export const scaledSigns: Readonly<Record<string, readonly [code: string, factor: number]>> = {
  MMDH: ['MAD', 1e9],
  MDH: ['MAD', 1e6],
  MDT: ['TND', 1e6],
  MMDA: ['DZD', 1e9],
  MFCFA: ['XOF', 1e6],
  mdd: ['USD', 1e6],
  mdp: ['MXN', 1e6],
  mkr: ['SEK', 1e6],
  mnkr: ['SEK', 1e6],
  mdkr: ['SEK', 1e9],
  mdSEK: ['SEK', 1e9],
};

/** ISO 4217 codes in use; written in capitals in the text, which keeps `ALL` and `TRY` from being words. */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    'AED AMD ARS AUD AZN BAM BDT BGN BHD BND BOB BRL BYN CAD CHF CLP CNH CNY COP CRC CUP CZK DKK DOP DZD EGP ETB EUR ' +
    'GBP GEL GHS GTQ HKD HNL HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KRW KWD KZT LAK LBP LKR LYD MAD MDL ' +
    'MKD MMK MNT MUR MXN MYR NGN NIO NOK NPR NZD OMR PEN PHP PKR PLN PYG QAR RON RSD RUB RUR RWF SAR SDG SEK SGD SYP THB ' +
    'TJS TMT TND TRY TWD TZS UAH UGX USD UYU UZS VES VND XAF XOF YER ZAR ZMW NAD BWP ETB GYD TTD BBD XCD FJD LRD AOA MZN MGA MWK PGK MVR BTN CVE SOS SSP SCR KMF DJF BIF CDF GNF MRU VUV WST SBD LSL SZL BSD BZD XPF HTG AFN SLE STN SRD KYD DEM FIM NLG ESP ITL FRF'
  ).split(' '),
);
