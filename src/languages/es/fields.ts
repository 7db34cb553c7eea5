/**
 * Words of the fields that ministers, secretaries and commissioners are named after, and what ties them to the title:
 * a run of them behind it belongs to the office, so its capitals are nobody’s name.
 */
export const fields = {
  // prettier-ignore
  words: [
    'ministerio', 'secretaría',
    'asuntos', 'exteriores', 'exterior', 'relaciones', 'extranjeros', 'multilaterales', 'bilaterales', 'europeos', 'europea', 'internacional',
    'internacionales', 'cooperación', 'integración', 'regional', 'culto', 'comercio', 'industria', 'industrias', 'empresa', 'empresas', 'producción',
    'productivo', 'productividad', 'producto', 'emprendimiento', 'pymes', 'mipymes', 'competitividad', 'consumo', 'economía', 'economías', 'finanzas',
    'hacienda', 'crédito', 'público', 'públicas', 'pública', 'presupuesto', 'planificación', 'plan', 'inversión', 'inversiones', 'desarrollo',
    'económico', 'económica', 'rural', 'agrario', 'agraria', 'agricultura', 'ganadería', 'riego', 'pesca', 'acuicultura', 'alimentación',
    'agroalimentación', 'agroindustria', 'soberanía', 'alimentaria', 'bosques', 'aguas', 'agua', 'saneamiento', 'recursos', 'naturales', 'hídricos',
    'ambiente', 'medio', 'ambiental', 'ecología', 'clima', 'cambio', 'climático', 'transición', 'ecológica', 'energética', 'sostenible',
    'sostenibilidad', 'reto', 'demográfico', 'energía', 'energías', 'electricidad', 'electrificación', 'petróleo', 'hidrocarburos', 'gas', 'minas',
    'minería', 'mineria', 'transporte', 'transportes', 'movilidad', 'humana', 'infraestructura', 'infraestructuras', 'obras', 'puertos', 'mar',
    'marina', 'aviación', 'vivienda', 'hábitat', 'urbanismo', 'urbano', 'ciudad', 'territorio', 'territorial', 'ordenamiento', 'interior',
    'gobernación', 'gobierno', 'gobiernos', 'locales', 'administración', 'función', 'seguridad', 'ciudadana', 'protección', 'defensa', 'nacional',
    'justicia', 'paz', 'derechos', 'humanos', 'trabajo', 'empleo', 'previsión', 'promoción', 'social', 'sociales', 'bienestar', 'inclusión', 'salud',
    'sanidad', 'familia', 'mujer', 'mujeres', 'niñez', 'igualdad', 'género', 'juventud', 'deporte', 'deportes', 'deportiva', 'cultura', 'culturas',
    'patrimonio', 'artes', 'saberes', 'turismo', 'comunicación', 'comunicaciones', 'información', 'telecomunicaciones', 'tecnología', 'tecnologías',
    'innovación', 'ciencia', 'ciencias', 'investigación', 'universidades', 'educación', 'superior', 'formación', 'profesional', 'capital', 'humano',
    'digital', 'digitalización', 'transformación', 'modernización', 'migración', 'migraciones', 'emigración', 'diáspora', 'población', 'poder',
    'popular', 'pueblos', 'indígenas', 'comunidades', 'cortes', 'presidencia', 'memoria', 'democrática', 'agenda', 'política', 'servicios',
    'logística', 'lucha', 'crimen', 'emergencias', 'riesgos', 'cohesión', 'público|pública|públicos|públicas', 'poblaciones', 'vulnerables', 'europa', 'américa', 'áfrica', 'asia', 'iberoamérica', 'caribe',
    'norteamérica', 'estado',
  ],
  links: [
    'en el',
    'ante',
    'ante la|el|los|las',
    'acreditado|acreditada|concurrente en|ante',
    'en la',
    'de',
    'del',
    'de la',
    'de los|las',
    'para',
    'para la',
    'para el|los|las',
    'encargado|encargada de',
    'encargado|encargada del',
    'encargado|encargada de la',
  ],
};
