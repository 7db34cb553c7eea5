/**
 * Words of the fields that ministers, secretaries and commissioners are named after, and what ties them to the title:
 * a run of them behind it belongs to the office, so its capitals are nobody’s name.
 */
export const fields = {
  // prettier-ignore
  words: [
    'koordinierung|*koordinierung', 'wirtschaftspolitik', 'auslandskooperation',
    '*ministerium|*ministeriums', 'Auswärtigen Amt', 'Auswärtigen Amtes',
    'wirtschaft|*wirtschaft', 'handel|*handel|handels|*handels', 'industrie|*industrie', 'energie|*energie', 'arbeit|*arbeit', 'soziales|*soziales', 'gesundheit|*gesundheit', 'bildung|*bildung', 'forschung|*forschung', 'wissenschaft|*wissenschaft',
    'kunst|*kunst', 'kultur|*kultur', 'sport|*sport', 'verkehr|*verkehr', 'bau|*bau', 'bauen|*bauen', 'wohnen|*wohnen', 'bauwesen|*bauwesen', 'wesen|*wesen', 'umwelt|*umwelt', 'umweltschutz|*umweltschutz', 'klima|*klima',
    'klimaschutz|*klimaschutz', 'schutz|*schutz', 'naturschutz|*naturschutz', 'sicherheit|*sicherheit', 'entwicklung|*entwicklung', 'zusammenarbeit|*zusammenarbeit', 'versorgung|*versorgung', 'politik|*politik', 'angelegenheiten|*angelegenheiten',
    'beziehungen|*beziehungen', 'finanzen|*finanzen', 'haushalt|*haushalt', 'justiz|*justiz', 'inneres|*inneres', 'innern|*innern', 'innere|*innere', 'äußeres|*äußeres', 'verteidigung|*verteidigung', 'landwirtschaft|*landwirtschaft', 'forsten|*forsten',
    'forstwirtschaft|*forstwirtschaft', 'fischerei|*fischerei', 'ernährung|*ernährung', 'tierhaltung|*tierhaltung', 'wasser|*wasser', 'bodenschätze|*bodenschätze', 'ressourcen|*ressourcen', 'bergbau|*bergbau', 'öl|*öl', 'gas|*gas',
    'tourismus|*tourismus', 'medien|*medien', 'technologie|*technologie', 'innovation|*innovation', 'digitalisierung|*digitalisierung', 'digitales|*digitales', 'telekommunikation|*telekommunikation', 'kommunikation|*kommunikation',
    'kommunikationen|*kommunikationen', 'information|*information', 'infrastruktur|*infrastruktur', 'raumordnung|*raumordnung', 'stadtentwicklung|*stadtentwicklung', 'regionalentwicklung|*regionalentwicklung', 'planung|*planung', 'investitionen|*investitionen',
    'investition|*investition', 'migration|*migration', 'integration|*integration', 'familie|*familie', 'frauen|*frauen', 'jugend|*jugend', 'senioren|*senioren', 'kinder|*kinder', 'gleichstellung|*gleichstellung', 'bürgerschaft|*bürgerschaft',
    'verwaltung|*verwaltung', 'europa|*europa', 'europas|*europas', 'diaspora|*diaspora', 'mobilität|*mobilität', 'luftfahrt|*luftfahrt', 'schifffahrt|*schifffahrt', 'häfen|*häfen', 'eisenbahn|*eisenbahn', 'post|*post', 'raumfahrt|*raumfahrt',
    'rohstoffe|*rohstoffe', 'verbraucherschutz|*verbraucherschutz', 'katastrophenschutz|*katastrophenschutz', 'grundversorgung|*grundversorgung', 'hygiene|*hygiene', 'bevölkerung|*bevölkerung', 'mittelstand|*mittelstand', 'kirche|*kirche', 'kultus|*kultus',
    'unterricht|*unterricht', 'erziehung|*erziehung', 'hochschulen|*hochschulen', 'berufsbildung|*berufsbildung', 'außenhandel|*außenhandel', 'transformation|*transformation', 'privatisierung|*privatisierung', 'staatsvermögen|*staatsvermögen',
    'koordination|*koordination', 'regulierung|*regulierung', 'partnerschaften|*partnerschaften', 'nachbarschaft|*nachbarschaft', 'erweiterung|*erweiterung', 'auslandsgemeinschaft|*auslandsgemeinschaft', 'sonderaufgaben|*sonderaufgaben',
    'landesverteidigung|*landesverteidigung', 'frieden|*frieden', 'energiewende|*energiewende', 'soziale|sozialen|sozialer', 'öffentliche|öffentlichen|öffentlicher',
    'auswärtige|auswärtigen|auswärtiges', 'europäische|europäischen|europäischer', 'internationale|internationalen|internationaler',
    'natürliche|natürlichen|natürlicher', 'sanitäre|sanitären', 'ländliche|ländlichen|ländlicher', 'nachhaltige|nachhaltigen|nachhaltiger',
    'wirtschaftliche|wirtschaftlichen|wirtschaftlicher', 'digitale|digitalen|digitaler', 'nationale|nationalen|nationaler',
    'ökologische|ökologischen', 'grüne|grünen', 'regionale|regionalen', 'kulturelle|kulturellen', 'religiöse|religiösen', 'äußere|äußeren',
    'innere|inneren', '*erung', '*ltung', '*keit', '*heit', '*schaft', '*tionen', '*ität', '*wesens',
  ],
  links: ['im', 'am', 'für', 'für den|die|das', 'der', 'des', 'mit Zuständigkeit für'],
};
