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
];
