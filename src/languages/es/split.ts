import type { SplitWords } from '../pack.js';

// prettier-ignore
export const split: SplitWords = {
  stopWords: [
    'el', 'la', 'los', 'las', 'de', 'del', 'y', 'en', 'un', 'una', 'que', 'a', 'es', 'se', 'por', 'con',
    'para', 'su', 'sus', 'al', 'lo', 'como', 'más', 'no', 'fue', 'ha', 'son', 'entre', 'este', 'esta',
    'pero', 'o', 'sobre', 'también', 'desde', 'hasta', 'tras', 'durante', 'había', 'han', 'ser', 'sin',
    'dijo', 'muy', 'ambos', 'dos', 'ante', 'según', 'así', 'fueron', 'cuando', 'le', 'les', 'ya', 'nos',
  ],
  letters: 'áéíóúñü',
  abbreviations: [
    'S.E', 'S.M', 'S.A.R',
    'Sr', 'Sra', 'Sres', 'Sras', 'Srta', 'D', 'Dr', 'Dra', 'Prof', 'Lic', 'Ing', 'Gral', 'Cnel', 'Cap',
    'Tte', 'Mons', 'Sto', 'Sta', 'St', 'Ud', 'Uds', 'p.ej', 'p. ej', 'aprox', 'núm', 'nº', 'no', 'pág',
    'págs', 'art', 'vol', 'cf', 'av', 'avda', 'tel', 'ene', 'feb', 'mar', 'abr', 'jun', 'jul', 'ago', 'sep',
    'sept', 'oct', 'nov', 'dic', 'dpto', 'máx', 'mín', 'Excmo', 'Excma', 'Emb',
  ],
  closingAbbreviations: [
    'etc', 'EE.UU', 'EE. UU', 'EEUU', 'a.C', 'd.C', 'S.A', 'Cía', 'a.m', 'p.m', 'mill', 'M.N',
  ],
  ordinalDot: false,
  sourceLabels: [
    'fuente', 'fuentes', 'fuente original', 'artículo original', 'enlace', 'enlace original', 'original',
    'url', 'vía',
  ],
  dateLabels: ['fecha', 'publicado', 'publicado el', 'publicada el', 'fecha de publicación', 'difundido el', 'emitido el', 'emitida el', 'emisión del', 'difundida el', 'publicado originalmente el', 'artículo publicado el'],
  updateLabels: ['actualizado', 'actualizado el', 'actualizada el', 'última actualización', 'modificado el', 'última modificación'],
  photoLabels: ['foto', 'fotos', 'imagen', 'fotografía', 'foto de archivo', 'crédito', 'archivo'],
  pageWords: [
    'comentario', 'comentarios', 'deja un comentario', 'dejar un comentario', 'compartir', 'comparte',
    'noticias relacionadas', 'artículos relacionados', 'relacionados', 'relacionadas', 'en el mismo tema',
    'en la misma categoría', 'del mismo autor', 'más leídas', 'más leídos', 'lo más leído',
    'últimas noticias', 'noticias', 'etiquetas', 'imprimir', 'inicio', 'menú', 'buscar', 'iniciar sesión',
    'suscríbete', 'suscribirse', 'publicidad', 'contacto', 'acerca de', 'quiénes somos', 'aviso legal',
    'política de privacidad', 'volver arriba', 'siguiente', 'anterior', 'patrimonio', 'empresa', 'ver más',
    'ver todo', 'leer más', 'seguir leyendo', 'aceptar todo', 'rechazar todo', 'saltar al contenido',
  ],
  pageOpeners: [
    'lea también', 'lea además', 'lee también', 'lee más', 'leer más', 'ver también', 'vea también',
    'más información', 'te puede interesar', 'le puede interesar', 'utilizamos cookies',
    'este sitio utiliza', 'esta web utiliza', 'todos los derechos reservados', 'síguenos', 'síganos',
    'suscríbete', 'suscríbase', 'deja un comentario', 'etiquetas:', 'compartir en',
  ],
};
