import type { OriginWords } from '../pack.js';

export const origins: OriginWords = {
  messages: ['Botschaft|Brief|Schreiben|Einladung von|des|der|vom', 'Nachricht von|des|der|vom'],
  greetingNouns: ['Grüße|Grüßen', 'Glückwünsche|Glückwünschen', 'Grußbotschaft'],
  requests: ['bat', 'beauftragte', 'bittet', 'ersuchte', 'gebeten'],
  behalf: ['im Namen von|des|der', 'im Namen der Regierung von', 'für die Regierung von'],
  accompanied: ['begleitet von|vom', 'in Begleitung von|des|der'],
  company: ['begleitet wird|wurde|werden|wurden|hat|haben', 'begleitet|begleitete|begleiteten|begleiten'],
  delegations: ['Delegation', 'Begleitung', 'Abordnung'],
  members: ['gehören', 'gehörten', 'gehört', 'gehörte', 'umfasst', 'umfasste', 'besteht aus', 'bestand aus'],
  sent: ['entsandte', 'schickte', 'war vertreten durch', 'wurde vertreten durch|von', 'vertreten durch'],
  there: { before: [], behind: ['des Landes', 'dieses Landes'] },
  sides: {
    leads: ['seitens', 'vonseiten', 'aufseiten', 'von|auf Seiten'],
    before: ['von', 'von der', 'auf', 'auf der', 'für die'],
    nouns: ['Seite'],
    verbs: [
      'nahm|nahmen|nehmen|nimmt',
      'teilnahm|teilnahmen',
      'anwesend',
      'vertreten',
      'beteiligt',
      'zugegen',
      'unterzeichnet|unterzeichnete|unterzeichneten',
      'waren dabei',
      'war dabei',
    ],
  },
};
