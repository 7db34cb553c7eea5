/**
 * Words of the fields that ministers, secretaries and commissioners are named after, and what ties them to the title:
 * a run of them behind it belongs to the office, so its capitals are nobody’s name.
 */
export const fields = {
  // prettier-ignore
  words: [
    'EU-frågor', 'EU',
    'europafrågor',
    '*departementet|*departementets|*ministeriet|*ministeriets',
    'handel|*handel', 'handeln|*handeln', 'industri|*industri', 'näringsliv|*näringsliv', 'energi|*energi', 'miljö|*miljö', 'klimat|*klimat', 'ekonomi|*ekonomi', 'finanser|*finanser', 'arbete|*arbete', 'arbetsmarknad|*arbetsmarknad', 'hälsa|*hälsa',
    'sjukvård|*sjukvård', 'hälsovård|*hälsovård', 'utbildning|*utbildning', 'forskning|*forskning', 'vetenskap|*vetenskap', 'kultur|*kultur', 'idrott|*idrott', 'sport|*sport', 'turism|*turism', 'jordbruk|*jordbruk', 'skogsbruk|*skogsbruk',
    'skog|*skog', 'skogar|*skogar', 'fiske|*fiske', 'fiskeri|*fiskeri', 'livsmedel|*livsmedel', 'landsbygd|*landsbygd', 'landsbygdsutveckling|*landsbygdsutveckling', 'utveckling|*utveckling', 'samarbete|*samarbete', 'bistånd|*bistånd',
    'försvar|*försvar', 'säkerhet|*säkerhet', 'rättvisa|*rättvisa', 'justitie|*justitie', 'inrikes|*inrikes', 'utrikes|*utrikes', 'ärenden|*ärenden', 'frågor|*frågor', 'angelägenheter|*angelägenheter', 'förbindelser|*förbindelser',
    'relationer|*relationer', 'transport|*transport', 'transporter|*transporter', 'trafik|*trafik', 'infrastruktur|*infrastruktur', 'bostäder|*bostäder', 'byggande|*byggande', 'planering|*planering', 'investering|*investering',
    'investeringar|*investeringar', 'innovation|*innovation', 'teknik|*teknik', 'teknologi|*teknologi', 'digitalisering|*digitalisering', 'kommunikation|*kommunikation', 'kommunikationer|*kommunikationer', 'information|*information', 'medier|*medier',
    'telekommunikation|*telekommunikation', 'vatten|*vatten', 'sanitet|*sanitet', 'naturresurser|*naturresurser', 'resurser|*resurser', 'gruvor|*gruvor', 'gruvdrift|*gruvdrift', 'mineraler|*mineraler', 'olja|*olja', 'gas|*gas', 'migration|*migration',
    'integration|*integration', 'jämställdhet|*jämställdhet', 'ungdom|*ungdom', 'ungdomar|*ungdomar', 'familj|*familj', 'familjer|*familjer', 'kvinnor|*kvinnor', 'barn|*barn', 'socialpolitik|*socialpolitik', 'socialförsäkring|*socialförsäkring',
    'välfärd|*välfärd', 'förvaltning|*förvaltning', 'kommuner|*kommuner', 'regioner|*regioner', 'europa|*europa', 'omställning|*omställning', 'hållbarhet|*hållbarhet', 'beredskap|*beredskap', 'partnerskap|*partnerskap', 'utvidgning|*utvidgning',
    'sjöfart|*sjöfart', 'luftfart|*luftfart', 'hamnar|*hamnar', 'järnvägar|*järnvägar', 'räddningstjänst|*räddningstjänst', 'privatisering|*privatisering', 'tull|*tull', 'företagande|*företagande', 'entreprenörskap|*entreprenörskap',
    'arbetskraft|*arbetskraft', 'folkhälsa|*folkhälsa', 'hushållning|*hushållning', 'allmän|allmänna', 'offentliga|offentlig', 'sociala|social', 'europeiska|europeisk',
    'internationella|internationell|internationellt', 'utländska|utländsk', 'nationella|nationell', 'regional|regionala|regionalt',
    'hållbar|hållbart|hållbara', 'digital|digitala|digitalt', 'ekonomisk|ekonomiska|ekonomiskt', 'civilt|civil|civila', 'inre', 'yttre', 'grön|gröna', 'nordisk|nordiska|nordiskt', 'högre', 'gemensam|gemensamma|gemensamt',
  ],
  endings: ['tionen', 'heten', 'heterna', 'arna', 'erna', 'orna', 'ismen'],
  links: ['för de|den', 'i', 'på', 'vid', 'för', 'med ansvar för'],
};
