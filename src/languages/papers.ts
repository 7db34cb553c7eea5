/** What papers and stations call themselves behind the name of their city, in any language. */
export const papers: readonly string[] = [
  'ledger|times|post|review|herald|mail|tribune|gazette|daily|news|observer|standard|star|chronicle|journal',
  'weekly|telegraph|guardian|sun|mirror|express|echo|bulletin|dispatch|monitor|today|press|independent|citizen',
  'argus|advertiser|courier|examiner|inquirer|globe|voice|radio|television|broadcasting|newspaper|magazine',
  'zeitung|tageblatt|anzeiger|nachrichten|kurier|rundschau|allgemeine|morgenpost|abendblatt|volksblatt',
  'tidning|tidningen|posten|bladet|dagblad|dagbladet|allehanda|kuriren',
  'matin|soir|courrier|dépêche|écho|actu|infos|hebdo',
  'diario|periódico|correo|noticias|prensa|informador|heraldo',
  'вестник|новости|газета|правда|вечер|вечерний|ведомости|известия',
];
