import type { SplitWords } from '../pack.js';

// prettier-ignore
export const split: SplitWords = {
  stopWords: [
    'der', 'die', 'das', 'und', 'in', 'den', 'von', 'zu', 'mit', 'sich', 'des', 'auf', 'für', 'ist', 'im',
    'dem', 'nicht', 'ein', 'eine', 'als', 'auch', 'es', 'an', 'werden', 'aus', 'er', 'hat', 'dass', 'sie',
    'nach', 'wird', 'bei', 'einer', 'um', 'am', 'sind', 'noch', 'wie', 'einem', 'über', 'einen', 'zum',
    'war', 'haben', 'nur', 'oder', 'aber', 'vor', 'zur', 'bis', 'mehr', 'durch', 'man', 'sein', 'wurde',
    'wurden', 'sei', 'beim', 'ihre', 'seine', 'zwischen', 'während', 'unter', 'sowie', 'gegen', 'seit',
    'ihr', 'wir', 'diese', 'dieser', 'dieses', 'beide', 'beiden',
  ],
  letters: 'äöüß',
  abbreviations: [
    'S.E', 'I.E', 'S.D', 'I.D', 'S.M', 'I.M', 'S.K.H', 'I.K.H',
    'Dr', 'Prof', 'Hr', 'Fr', 'Frl', 'Dipl', 'Ing', 'Min', 'Gen', 'Abg', 'St', 'Nr', 'Bd', 'Art', 'Abs',
    'Abb', 'ca', 'bzw', 'z.B', 'z. B', 'd.h', 'd. h', 'u.a', 'u. a', 'i.d.R', 'i. d. R', 'v.a', 'o.g',
    'sog', 'vgl', 'ggf', 'evtl', 'inkl', 'exkl', 'zzgl', 'max', 'min', 'bspw', 'insb', 'insbes', 'gem',
    'gegr', 'geb', 'Jan', 'Feb', 'Febr', 'Mär', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Okt', 'Nov',
    'Dez', 'Str', 'Tel', 'Jh', 'stv', 'stellv', 'ehem', 'rd', 'einschl', 'jun', 'sen', 'Mag', 'Hptm',
    'Botsch',
  ],
  closingAbbreviations: [
    'usw', 'etc', 'u.s.w', 'Mio', 'Mrd', 'Bio', 'Tsd', 'Co', 'Std', 'Mo', 'Di', 'Mi', 'Do', 'Sa', 'So',
    'v.Chr', 'n.Chr', 'u.Z', 'o.ä',
  ],
  ordinalDot: true,
  sourceLabels: [
    'quelle', 'quellen', 'originalartikel', 'original', 'originalquelle', 'link', 'zum original',
    'quelllink', 'url',
  ],
  dateLabels: [
    'datum', 'veröffentlicht', 'veröffentlicht am', 'veröffentlichungsdatum', 'stand', 'erschienen am',
    'erstellt am', 'publiziert am', 'vom', 'sendung vom', 'ausgestrahlt am', 'gesendet am', 'erstmals erschienen am', 'erstveröffentlicht am', 'beitrag vom', 'meldung vom'],
  updateLabels: ['aktualisiert', 'aktualisiert am', 'zuletzt aktualisiert', 'zuletzt aktualisiert am', 'letzte aktualisierung', 'letzte änderung', 'zuletzt geändert', 'zuletzt geändert am', 'geändert am', 'update'],
  photoLabels: ['foto', 'fotos', 'bild', 'bilder', 'archivbild', 'archivfoto', 'symbolbild', 'aufnahme'],
  pageWords: [
    'kommentar', 'kommentare', 'kommentar schreiben', 'kommentar hinterlassen', 'teilen', 'artikel teilen',
    'verwandte artikel', 'verwandte themen', 'ähnliche artikel', 'zum gleichen thema', 'zum selben thema',
    'in derselben kategorie', 'im gleichen thema', 'in der gleichen kategorie', 'vom selben autor',
    'vom gleichen autor', 'mehr zum thema', 'meistgelesen', 'meist gelesen', 'aktuelles',
    'neueste nachrichten', 'schlagwörter', 'schlagworte', 'drucken', 'startseite', 'menü', 'suche',
    'anmelden', 'abmelden', 'registrieren', 'abonnieren', 'anzeige', 'werbung', 'impressum', 'kontakt',
    'datenschutz', 'datenschutzerklärung', 'agb', 'über uns', 'nach oben', 'zurück', 'weiter', 'erbe',
    'figur', 'unternehmen', 'geschäft', 'aktuelle ereignisse', 'politisches system', 'lokal', 'produkt',
    'alle anzeigen', 'mehr anzeigen', 'mehr lesen', 'weiterlesen', 'zum inhalt springen',
    'cookie-einstellungen', 'alle akzeptieren', 'ablehnen',
  ],
  pageOpeners: [
    'lesen sie auch', 'lesen sie mehr', 'mehr lesen', 'weiterlesen', 'mehr zum thema', 'siehe auch',
    'wir verwenden cookies', 'diese website verwendet', 'diese webseite verwendet',
    'alle rechte vorbehalten', 'folgen sie uns', 'jetzt abonnieren', 'newsletter',
    'hinterlassen sie einen kommentar', 'schlagwörter:', 'bildergalerie', 'teilen auf', 'zum thema',
    'auch interessant', 'das könnte sie',
  ],
};
