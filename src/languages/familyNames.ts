import type { CountryCode } from '../model.js';

/**
 * Family names so usual in one country, and so rare elsewhere, that they hint at it: the most frequent ones of each,
 * folded. A hint only: it counts when the article is about that country anyway.
 */
const familyNames: Readonly<Record<CountryCode, readonly string[]>> = {
  VN: 'нгуен чан ле фам хоанг фан ву буи до хо нго зыонг то лыонг динь чинь чыонг доан лам као ха nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly to luong dinh trinh truong doan lam mai cao ha ta thai chu luu quach vuong kieu phung tang bach'.split(
    ' ',
  ),
  KR: 'kim lee park choi jeong jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo hong moon'.split(
    ' ',
  ),
};

/** Family names that no other country shares: with three parts or more the name tells the country by itself. */
const telling: Readonly<Record<CountryCode, readonly string[]>> = {
  VN: [
    'nguyen',
    'tran',
    'pham',
    'huynh',
    'hoang',
    'phan',
    'bui',
    'duong',
    'dinh',
    'trinh',
    'truong',
    'dang',
    'ngo',
    'luong',
  ],
};

/** The country a full name of three parts or more tells by its family name, wherever the article is about. */
export function countryOfFullName(parts: readonly string[]): CountryCode | undefined {
  const [first] = parts;
  if (first === undefined || parts.length < 3) return undefined;
  return Object.keys(telling).find((country) => telling[country]?.includes(first));
}

/** Countries whose names look the same as a country’s own in its papers, by Sino-Vietnamese reading. */
export const namesAlike: Readonly<Record<CountryCode, readonly CountryCode[]>> = {
  VN: ['CN', 'TW', 'HK', 'SG', 'KR', 'KP'],
};

/** The country a name’s first part hints at; for names written family name first. */
export function countryOfFamilyName(parts: readonly string[]): CountryCode | undefined {
  const [first] = parts;
  if (first === undefined || parts.length < 2) return undefined;
  return Object.keys(familyNames).find((country) => familyNames[country]?.includes(first));
}

/** Whether papers of a country can mean their own by a name: where its family names are known, one must stand in it. */
export function mayBeOf(country: CountryCode, parts: readonly string[]): boolean {
  const known = familyNames[country];
  return known === undefined || parts.length < 2 || parts.some((part) => known.includes(part));
}

/** Words of titles that families are named after, in any language: "Angus King", "Julia König", "Enrique Reina". */
export const titleNames: ReadonlySet<string> = new Set([
  ...['king', 'prince', 'general', 'bishop', 'judge'],
  ...['könig', 'kaiser', 'kung', 'kejsare'],
  ...['roi', 'maire', 'reina', 'rey', 'papa', 'príncipe', 'alcalde', 'duque'],
]);
