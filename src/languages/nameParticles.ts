/**
 * Small words inside the names of the world, in Latin letters: of nobility and origin ("von", "de la"), of descent ("bin",
 * "ould"), of clans ("wa"). What ends in a hyphen or an apostrophe is one only before it: "el-Sisi", "d’Almeida".
 * A pack takes all but those that are everyday words of its language between two capitals.
 */
// prettier-ignore
export const nameParticles: readonly string[] = [
  'as-', 'ash-', 'az-', 'ad-', 'an-', 'ar-', 'at-', 'al-', 'el-', 'd’',
  'von', 'van', 'der', 'den', 'ter', 'ten', 'zu', 'af', 'av',
  'de', 'del', 'della', 'di', 'da', 'do', 'dos', 'das', 'du', 'la', 'las', 'los', 'le', 'y', 'e',
  'bin', 'ibn', 'bint', 'binti', 'ben', 'al', 'el', 'abu', 'ould', 'mint', 'ag',
  'wa',
];

/** All of them but those that mean something else in a language. */
export function nameParticlesBut(...everyday: readonly string[]): readonly string[] {
  return nameParticles.filter((particle) => !everyday.includes(particle));
}

/** "Nurlan Asanov uulu": son or daughter of, behind the father's name, in the languages of Central Asia and the Caucasus. */
// prettier-ignore
export const descents: ReadonlySet<string> = new Set([
  'uulu', 'kyzy', 'uly', 'ogly', 'oglu', 'oğlu', 'oghlu', 'ogli', 'qizi', 'qızı', 'kizi', 'gizi',
  'уулу', 'улуу', 'кызы', 'кизи', 'гызы', 'улы', 'оглы', 'угли', 'оглу',
]);
