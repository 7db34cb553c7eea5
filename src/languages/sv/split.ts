import type { SplitWords } from '../pack.js';

// prettier-ignore
export const split: SplitWords = {
  stopWords: [
    'och', 'att', 'det', 'i', 'en', 'på', 'är', 'som', 'av', 'för', 'med', 'till', 'den', 'har', 'de',
    'inte', 'om', 'ett', 'han', 'hon', 'men', 'var', 'sig', 'från', 'vi', 'så', 'kan', 'när', 'år', 'under',
    'också', 'efter', 'eller', 'nu', 'sin', 'där', 'vid', 'mot', 'ska', 'skulle', 'kommer', 'ut', 'får',
    'finns', 'vara', 'hade', 'alla', 'mellan', 'samt', 'inom', 'genom', 'både', 'sade', 'sitt', 'sina',
    'dess', 'denna', 'detta', 'dessa', 'blir', 'blev', 'enligt', 'över',
  ],
  letters: 'åäö',
  abbreviations: [
    'H.E', 'H.M', 'H.K.H',
    'bl.a', 'bl. a', 't.ex', 't. ex', 'd.v.s', 'dvs', 's.k', 'sk', 'f.d', 'fd', 'p.g.a', 'pga', 'm.a.o',
    'f.n', 'fr.o.m', 't.o.m', 'o.d', 'ca', 'c:a', 'kl', 'nr', 'sid', 'st', 'jan', 'feb', 'febr', 'apr',
    'aug', 'sept', 'okt', 'nov', 'dec', 'dr', 'prof', 'hr', 'gen', 'resp', 'inkl', 'exkl', 'jfr', 'ev',
    'tel', 'St', 'ang', 's:t', 'övers', 'red', 'exv', 'gm', 'tf',
  ],
  closingAbbreviations: [
    'm.m', 'mm', 'm.fl', 'm fl', 'osv', 'o.s.v', 'etc', 'mkr', 'mdkr', 'mdr', 'milj', 'kr', 'f.Kr', 'e.Kr',
  ],
  ordinalDot: false,
  sourceLabels: ['källa', 'källor', 'original', 'originalartikel', 'länk', 'url', 'ursprunglig källa'],
  dateLabels: ['datum', 'publicerad', 'publicerat', 'publicerades', 'publiceringsdatum', 'utgiven', 'utlagd', 'publicerad den', 'sändes', 'sändes den', 'sänt den', 'sändning', 'först publicerad'],
  updateLabels: ['uppdaterad', 'uppdaterat', 'uppdaterades', 'senast uppdaterad', 'senast uppdaterat', 'senast ändrad', 'senast granskad', 'senaste uppdatering'],
  photoLabels: ['foto', 'foton', 'bild', 'arkivbild', 'arkivfoto', 'genrebild', 'fotograf'],
  pageWords: [
    'kommentar', 'kommentarer', 'kommentera', 'lämna en kommentar',
    'lämna en kommentar för att dela dina känslor', 'dela', 'dela artikeln', 'relaterat',
    'relaterade artiklar', 'relaterade nyheter', 'i samma ämne', 'i samma kategori', 'av samma författare',
    'samma författare', 'mest läst', 'mest lästa', 'senaste nytt', 'senaste nyheterna', 'taggar',
    'skriv ut', 'hem', 'meny', 'sök', 'logga in', 'prenumerera', 'annons', 'om oss', 'kontakt',
    'kontakta oss', 'integritetspolicy', 'till toppen', 'nästa', 'föregående', 'arv', 'figur', 'företag',
    'aktuella händelser', 'politiskt system', 'lokal', 'lokalt', 'produkt', 'visa alla', 'visa mer',
    'läs mer', 'till innehållet', 'hoppa till innehåll', 'godkänn alla', 'acceptera alla',
  ],
  pageOpeners: [
    'läs mer', 'läs också', 'läs även', 'se även', 'se också', 'vi använder cookies', 'vi använder kakor',
    'denna webbplats använder', 'alla rättigheter förbehållna', 'följ oss', 'lämna en kommentar',
    'prenumerera på', 'bildspel', 'taggar:', 'dela på', 'mer om', 'det här är en annons',
  ],
};
