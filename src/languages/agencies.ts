import type { CountryCode } from '../model.js';

/**
 * National news agencies by the signs they put into a dateline or under a report, capitals as written: their ministers
 * without a country are mostly their country’s. Agencies that serve the whole world alike (AFP, AP, Reuters) are left out.
 */
// prettier-ignore
export const agencies: Readonly<Record<string, CountryCode>> = {
  AA: 'TR', AAP: 'AU', ABI: 'BO', AGERPRES: 'RO', ANI: 'IN', ANP: 'NL', ANSA: 'IT', Antara: 'ID', ANTARA: 'ID', APA: 'AT',
  APP: 'PK', APS: 'DZ', Armenpress: 'AM', ARMENPRESS: 'AM', ATA: 'AL', AVN: 'VE', AZERTAC: 'AZ', Belga: 'BE', BELGA: 'BE',
  BelTA: 'BY', BELTA: 'BY', Bernama: 'MY', BERNAMA: 'MY', BSS: 'BD', BTA: 'BG', CTK: 'CZ', ČTK: 'CZ', ENA: 'ET',
  FENA: 'BA', FNB: 'FI', GNA: 'GH', HINA: 'HR', Hina: 'HR', IRNA: 'IR', KCNA: 'KP', KPL: 'LA', KUNA: 'KW', Kazinform: 'KZ',
  KAZINFORM: 'KZ', LANA: 'LY', LETA: 'LV', ELTA: 'LT', Lusa: 'PT', LUSA: 'PT', MAP: 'MA', MENA: 'EG', MONTSAME: 'MN',
  MTI: 'HU', NAMPA: 'NA', Nampa: 'NA', NAN: 'NG', NTB: 'NO', ONA: 'OM', PAP: 'PL', PNA: 'PH', PTI: 'IN', QNA: 'QA', RSS: 'NP', SDA: 'CH', ATS: 'CH', ERR: 'EE', CNW: 'CA',
  Ritzau: 'DK', RITZAU: 'DK', SPA: 'SA', STT: 'FI', SUNA: 'SD', TAP: 'TN', Tanjug: 'RS', TANJUG: 'RS', TASR: 'SK', TT: 'SE', TTXVN: 'VN',
  UNB: 'BD', VNA: 'VN', VNS: 'VN', WAM: 'AE', Yonhap: 'KR', YONHAP: 'KR', 'КАЗИНФОРМ': 'KZ', 'БЕЛТА': 'BY', 'АЗЕРТАДЖ': 'AZ',
  'АРМЕНПРЕСС': 'AM', 'КАБАР': 'KG', 'УзА': 'UZ', 'ХОВАР': 'TJ',
};

/** Agencies that sign in small letters. */
export const smallAgencies: ReadonlySet<string> = new Set([
  'dpa',
  'sda',
  'apa',
  'ots',
  'awp',
  'epd',
  'kna',
  'ag',
  'efe',
  'belga',
  'ansa',
]);
