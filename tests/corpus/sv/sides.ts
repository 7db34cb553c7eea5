import type { CorpusCase } from '../case.js';
import { met } from '../met.js';

/** Sidor som lätt förväxlas, och möten som ännu inte har hållits. */
export const cases: readonly CorpusCase[] = [
  met(
    'mötet som ännu inte har hållits',
    '2025-05-16',
    'I samband med seminariet kommer utrikesminister Anna Lind också att ha ett bilateralt möte med Perus utrikesminister Luis Rojas. Det bilaterala mötet med utrikesminister Rojas blir utrikesminister Linds första.',
    { 'Anna Lind': 'SE', 'Luis Rojas': 'PE' },
    [[['Anna Lind', 'Luis Rojas'], null, 'talks', 'planned']],
  ),
  met(
    'året gäller förbindelserna, inte mötet',
    '2025-05-16',
    'Utrikesminister Anna Lind besöker Peru den 22–23 maj. Där kommer hon att ha överläggningar med sin peruanske kollega, Luis Rojas. Mötet bekräftar de goda förbindelserna, vilka i år varat i 140 år.',
    { 'Anna Lind': 'SE', 'Luis Rojas': 'PE' },
    [
      [['Anna Lind'], '2025-05-22/2025-05-23', 'visit', 'planned'],
      [['Anna Lind', 'Luis Rojas'], '2025-05-22/2025-05-23', 'talks', 'planned'],
    ],
  ),
  met(
    'en pressträff medan några andra överlägger',
    '2025-05-16',
    'På måndag håller statsminister Karl Lund och Perus president Luis Rojas en gemensam pressträff i samband med att Handelsrådets grupp besöker Sverige för överläggningar med regeringen.',
    { 'Karl Lund': 'SE', 'Luis Rojas': 'PE' },
    [],
  ),
  met(
    'träffa och besöka: båda ligger framför',
    '2025-05-16',
    'Utrikesminister Anna Lind ska träffa Perus utrikesminister Luis Rojas på måndag och besöka president Pablo Soto av Chile på tisdag.',
    { 'Anna Lind': 'SE', 'Luis Rojas': 'PE', 'Pablo Soto': 'CL' },
    [
      [['Anna Lind', 'Luis Rojas'], '2025-05-19', 'meeting', 'planned'],
      [['Anna Lind', 'Pablo Soto'], '2025-05-20', 'visit', 'planned'],
    ],
  ),
  met(
    'har varit i Oslo för ett möte med någon: det är hållet',
    '2025-05-16',
    'Statsminister Karl Lund (M) har på torsdagen varit i Oslo för ett möte med Norges statsminister Nils Berg.',
    { 'Karl Lund': 'SE', 'Nils Berg': 'NO' },
    [[['Karl Lund', 'Nils Berg'], '2025-05-15', 'talks']],
  ),
  met(
    'har haft samtal med både den ena och den andra',
    '2025-05-16',
    'Statsminister Karl Lund har den senaste tiden haft viktiga samtal med både Perus president Luis Rojas och Norges statsminister Nils Berg.',
    { 'Karl Lund': 'SE', 'Luis Rojas': 'PE', 'Nils Berg': 'NO' },
    [[['Karl Lund', 'Luis Rojas', 'Nils Berg'], null, 'talks']],
  ),
  met(
    'frågade om de hade talats vid',
    '2025-05-16',
    'Centerns grupp frågade om utrikesminister Anna Lind tagit upp saken med sin peruanske kollega Luis Rojas.',
    { 'Anna Lind': 'SE', 'Luis Rojas': 'PE' },
    [],
  ),
  met(
    'sågs senast',
    '2025-05-16',
    'Utrikesminister Anna Lind talade i telefon på onsdagen med sin peruanske kollega Luis Rojas. Rojas och Lind sågs senast på ett utrikesministermöte i Stockholm i mars.',
    { 'Anna Lind': 'SE', 'Luis Rojas': 'PE' },
    [
      [['Anna Lind', 'Luis Rojas'], '2025-05-14', 'phone call'],
      [['Anna Lind', 'Luis Rojas'], '2025-03', 'talks'],
    ],
  ),
  met(
    'har skjutit upp ett möte som skulle ha hållits',
    '2025-05-14',
    'Kenyas president Grace Wanjiru har skjutit upp ett möte med Perus president Luis Rojas som skulle ha hållits i Nairobi den 15 maj.',
    { 'Grace Wanjiru': 'KE', 'Luis Rojas': 'PE' },
    [[['Grace Wanjiru', 'Luis Rojas'], '2025-05-15', 'talks', 'cancelled']],
  ),
];
