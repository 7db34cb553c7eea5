import type { Catalogue } from '../../catalogue.js';

export const commands: Catalogue['commands'] = {
  meetings: { description: 'Wer wen wann und wo getroffen hat', heading: 'Treffen' },
  'meetings list': {
    description: 'Treffen von Amtsträgern, die neuesten zuerst, jedes mit seinen Quellen',
    heading: 'Treffen',
  },
  'meetings between': {
    description: 'Alle Kontakte zwischen zwei Personen oder Ländern',
    heading: 'Treffen zwischen',
  },
  'meetings of': { description: 'Wen jemand getroffen hat und wie oft', heading: 'Gesprächspartner' },
  trade: { description: 'Handelszahlen mit Betrag, Zeitraum, Wachstum und Zielen', heading: 'Handel' },
  official: { description: 'Wer jemand ist: Ämter, Treffen, Aussagen, Artikel', heading: 'Person' },
  brief: {
    description: 'Kurzdossier zu einer Person, einem Land oder zwei Ländern auf einer Seite',
    heading: 'Dossier',
  },
  search: { description: 'Die besten Textstellen zu ein paar Wörtern', heading: 'Suche' },
  ask: { description: 'In eigenen Worten fragen', heading: 'Frage' },
  sources: { description: 'Die Artikel: Medium, Datum, Sprache, Adresse', heading: 'Artikel' },
  meeting: { description: 'Ein Treffen mit allen Belegen', heading: 'Treffen' },
  help: { description: 'Was man fragen kann, mit Beispielen', heading: 'Was man fragen kann' },
};

export const options: Catalogue['options'] = {
  official: { description: 'Eine Person, in beliebiger Schreibweise', label: '' },
  name: { description: 'Der Name, in beliebiger Schreibweise', label: '' },
  first: { description: 'Eine Person oder ein Land', label: '' },
  second: { description: 'Eine weitere Person oder ein weiteres Land', label: 'und' },
  country: { description: 'Ein Land', label: '' },
  partner: { description: 'Das Land, mit dem gehandelt wird', label: 'mit' },
  subject: { description: 'Eine Person, ein Land oder zwei Länder', label: '' },
  place: { description: 'Eine Stadt, ein Land oder ein Gebäude', label: 'Ort' },
  kind: { description: 'Die Art des Treffens', label: 'Art' },
  status: { description: 'Stattgefunden, geplant, abgesagt; Ist, Ziel, Prognose', label: 'nur' },
  since: { description: 'Ab diesem Tag, Monat oder Jahr: 2025-05-10, Mai 2025, 2025', label: 'ab' },
  until: { description: 'Bis zu diesem Tag, Monat oder Jahr', label: 'bis' },
  when: { description: 'An diesem Tag, in diesem Monat oder Jahr: Mai 2025, letzter Monat', label: 'Zeit' },
  measure: { description: 'Handelsvolumen, Ausfuhren, Einfuhren, Saldo oder Investitionen', label: '' },
  period: { description: 'Ein Jahr, Halbjahr, Quartal oder Monat: 2024, 2025-Q1', label: 'Zeitraum' },
  text: { description: 'Gesuchte Wörter', label: '' },
  question: { description: 'Ihre Frage, in einer der Sprachen der Artikel', label: '' },
  id: { description: 'Das Treffen, wie eine Liste es nennt', label: '' },
  private: { description: 'Die Antwort nur mir zeigen', label: '' },
};
