import type { Catalogue } from '../../catalogue.js';

export const commands: Catalogue['commands'] = {
  meetings: { description: 'Vem som träffade vem, när och var', heading: 'Möten' },
  'meetings list': { description: 'Möten, de senaste först, vart och ett med sina källor', heading: 'Möten' },
  'meetings between': {
    description: 'Alla kontakter mellan två personer eller länder',
    heading: 'Möten mellan',
  },
  'meetings of': { description: 'Vilka en person har träffat och hur ofta', heading: 'Mötespartner' },
  trade: { description: 'Handelssiffror med belopp, period, tillväxt och mål', heading: 'Handel' },
  official: { description: 'Vem någon är: ämbeten, möten, uttalanden, artiklar', heading: 'Person' },
  brief: {
    description: 'En sida om en person, ett land eller två länder',
    heading: 'Översikt',
  },
  search: { description: 'De bästa textställena för några ord', heading: 'Sökning' },
  ask: { description: 'Fråga med egna ord', heading: 'Fråga' },
  sources: { description: 'Artiklarna: utgivare, datum, språk, adress', heading: 'Artiklar' },
  meeting: { description: 'Ett möte med alla belägg', heading: 'Möte' },
  help: { description: 'Vad man kan fråga om, med exempel', heading: 'Det här kan du fråga om' },
};

export const options: Catalogue['options'] = {
  official: { description: 'En person, hur namnet än stavas', label: '' },
  name: { description: 'Personens namn, hur det än stavas', label: '' },
  first: { description: 'En person eller ett land', label: '' },
  second: { description: 'Ännu en person eller ett land till', label: 'och' },
  country: { description: 'Ett land', label: '' },
  partner: { description: 'Landet som handeln sker med', label: 'med' },
  subject: { description: 'En person, ett land eller två länder', label: '' },
  place: { description: 'En stad, ett land eller en byggnad', label: 'plats' },
  kind: { description: 'Typ av möte', label: 'typ' },
  status: { description: 'Genomfört, planerat, inställt; utfall, mål, prognos', label: 'endast' },
  since: { description: 'Från denna dag, månad eller detta år: 2025-05-10, maj 2025, 2025', label: 'från' },
  until: { description: 'Till och med denna dag, månad eller detta år', label: 'till och med' },
  when: { description: 'Denna dag, månad eller detta år: maj 2025, förra månaden', label: 'tid' },
  measure: { description: 'Total handel, export, import, balans eller investeringar', label: '' },
  period: { description: 'Ett år, halvår, kvartal eller en månad: 2024, 2025-Q1', label: 'period' },
  text: { description: 'Ord att söka efter', label: '' },
  question: { description: 'Din fråga, på något av artiklarnas språk', label: '' },
  id: { description: 'Mötet, så som en lista anger det', label: '' },
  private: { description: 'Visa svaret bara för mig', label: '' },
};
